package org.policygraph.actor;

import java.util.List;
import org.policygraph.document.Document;
import org.policygraph.mention.Gazetteer;
import org.policygraph.mention.Mention;

/** Leads the mentions of a document to actors. */
@FunctionalInterface
public interface ActorResolver {

    Resolution resolve(Document document, List<Mention> mentions);

    /** The resolver for English that knows the actors of a gazetteer. */
    static ActorResolver with(Gazetteer gazetteer) {
        return new LexicalActorResolver(gazetteer);
    }
}
