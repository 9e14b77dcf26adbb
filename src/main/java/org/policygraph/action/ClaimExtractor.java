package org.policygraph.action;

import java.util.List;
import org.policygraph.action.internal.LexiconExtractor;
import org.policygraph.actor.Resolution;
import org.policygraph.document.Document;

/** Reads what the sentences of a document say that actors did. */
@FunctionalInterface
public interface ClaimExtractor {

    /** The reading rules; a new name makes new claims beside those that older rules made. */
    String VERSION = "frames/3";

    /** An extractor for English that goes by the bundled lexicon. */
    static ClaimExtractor english() {
        return new LexiconExtractor();
    }

    /** The claims in text order; every trigger stands in the main text. */
    List<Claim> extract(Document document, Resolution resolution);
}
