package org.policygraph.actor;

import java.util.List;
import org.policygraph.document.Document;
import org.policygraph.mention.Mention;

/** Leads the mentions of a document to actors. */
@FunctionalInterface
public interface ActorResolver {

    Resolution resolve(Document document, List<Mention> mentions);
}
