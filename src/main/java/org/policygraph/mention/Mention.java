package org.policygraph.mention;

import org.policygraph.document.Span;

/**
 * Words that stand for an actor.
 *
 * @param span where they stand in the article's text
 * @param text the words
 * @param form how they name it
 * @param kind what they name
 * @param sentence the index of the sentence
 * @param head the index, in that sentence, of the word the others depend on
 */
public record Mention(Span span, String text, Form form, Kind kind, int sentence, int head) {

    /** How an actor is named. */
    public enum Form {
        /** By name: "Huawei". */
        NAME,
        /** By description: "the Chinese tech giant". */
        NOMINAL,
        /** By pronoun: "it". */
        PRONOUN
    }

    /** What is named. */
    public enum Kind {
        PERSON,
        AGENCY,
        COMPANY,
        MEDIA,
        PARTY,
        INTERNATIONAL,
        ORGANIZATION,
        COUNTRY,
        PLACE,
        NATIONALITY,
        GROUP
    }
}
