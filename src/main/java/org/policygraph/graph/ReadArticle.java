package org.policygraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of the ledger and all that was read in it, in the shape of an answer. Offsets count {@code char}s of the
 * text, ends are exclusive.
 *
 * @param id its id
 * @param title null when unknown
 * @param source who published it
 * @param url null when unknown
 * @param date the day of publication in ISO 8601, shortened to what is known; null when unknown
 * @param dateBasis METADATA, TEXT or UNKNOWN
 * @param text the whole text
 * @param sentences those of the main text, in order
 * @param mentions those of known actors in the main text, in order
 * @param claims by trigger
 */
public record ReadArticle(
        String id,
        @Nullable String title,
        String source,
        @Nullable String url,
        @Nullable String date,
        String dateBasis,
        String text,
        List<Line> sentences,
        List<Mentioned> mentions,
        List<Told> claims) {

    /**
     * A sentence.
     *
     * @param region the kind of block it stands in, such as BODY
     */
    public record Line(int index, int start, int end, String text, String region) {}

    /**
     * A mention.
     *
     * @param form NAME, NOMINAL or PRONOUN
     * @param kind what is named, such as COMPANY
     * @param actor the name of the actor it stands for
     * @param actorId the id of that actor
     */
    public record Mentioned(
            int start,
            int end,
            String text,
            String form,
            String kind,
            @Nullable String actor,
            @Nullable String actorId) {}

    /**
     * A stretch of the text.
     *
     * @param text its words; null where only the place counts
     */
    public record Place(int start, int end, @Nullable String text) {}

    /**
     * Who fills a role of a claim.
     *
     * @param start where the words begin
     * @param end where they end
     * @param actor the name of the actor they stand for, null when that is not known
     * @param actorId the id of that actor
     */
    public record Party(
            int start,
            int end,
            @Nullable String actor,
            @Nullable String actorId) {}

    /**
     * A claim.
     *
     * @param id its id
     * @param sentence the sentence it is read from
     * @param agent who did it
     * @param trigger the words that name the action
     * @param kind the action
     * @param plover its type in PLOVER, null for a tie
     * @param patient to whom
     * @param over what it is about
     * @param date ISO 8601, shortened to its precision, an interval with a slash; null when unknown
     * @param precision DAY, MONTH, YEAR or UNKNOWN
     * @param basis EXPLICIT, RELATIVE, PUBLICATION or UNKNOWN
     * @param status how far the action has come
     * @param stance ASSERTS, DENIES or DOUBTS
     * @param holder who says so; null when it is the article itself
     * @param confidence how sure the reading is, 0 to 1
     * @param action the id of the action it tells of; null when no actor is known
     */
    public record Told(
            String id,
            Place sentence,
            @Nullable Party agent,
            Place trigger,
            String kind,
            @Nullable String plover,
            @Nullable Party patient,
            @Nullable String over,
            @Nullable String date,
            String precision,
            String basis,
            String status,
            String stance,
            @Nullable Party holder,
            double confidence,
            @Nullable String action) {}
}
