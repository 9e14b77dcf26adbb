package org.policygraph.mention;

/**
 * A phrase taken for a name.
 *
 * @param phrase its words
 * @param kind what it seems to name
 * @param evidence why it is taken for one
 */
record Name(Phrase phrase, Mention.Kind kind, Evidence evidence) {

    /** Why a phrase is taken for a name, the surest reason first. */
    enum Evidence {
        GAZETTEER,
        /** Its words: "Ministry of …". */
        WORDING,
        RECOGNIZER,
        /** The same name stands elsewhere in the document. */
        DOCUMENT
    }

    Name as(Mention.Kind other) {
        return new Name(phrase, other, evidence);
    }

    Name over(Phrase other) {
        return new Name(other, kind, evidence);
    }

    Mention mention(String text) {
        return new Mention(
                phrase.span(),
                phrase.span().of(text),
                Mention.Form.NAME,
                kind,
                phrase.sentence().index(),
                phrase.head());
    }
}
