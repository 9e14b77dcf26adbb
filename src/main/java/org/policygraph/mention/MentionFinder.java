package org.policygraph.mention;

import java.util.List;
import org.policygraph.document.Document;

/** Finds who is spoken of in a document. */
@FunctionalInterface
public interface MentionFinder {

    /** The mentions of a document in text order; those of form NAME do not overlap each other. */
    List<Mention> find(Document document);

    /** The finder for English that knows the actors of a gazetteer. */
    static MentionFinder with(Gazetteer gazetteer) {
        return new LexicalMentionFinder(gazetteer);
    }
}
