package org.policygraph.ingest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Context;
import org.policygraph.action.Mode;
import org.policygraph.action.Plover;
import org.policygraph.action.Reading;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.Article.DateBasis;
import org.policygraph.document.Basis;
import org.policygraph.document.Precision;
import org.policygraph.document.Region;
import org.policygraph.mention.Mention;

/**
 * One line that {@code extract} prints; the names of the fields are promised to callers. Offsets are {@code char}s of the
 * text given, ends exclusive. It holds all that the ledger takes, so that {@code ingest --from-extracted} needs no reader.
 *
 * @param source who published the text; null when unknown
 * @param title given beside the text; null when only the text itself tells
 * @param url where it was found; null when unknown
 * @param extractor the version of the rules that read it
 * @param sentences in order, those outside the main text, too
 * @param actors whom the records stand for
 * @param records the mentions that were resolved, one record for those of one actor
 */
public record Extraction(
        String id,
        @Nullable String date,
        DateBasis dateBasis,
        List<Block> regions,
        List<Named> mentions,
        List<Dated> dates,
        List<Said> claims,
        @Nullable String source,
        @Nullable String title,
        @Nullable String url,
        String text,
        String extractor,
        List<Line> sentences,
        List<Known> actors,
        List<Kept> records) {

    record Block(int start, int end, Region.Kind kind) {}

    /**
     * A mention.
     *
     * @param sentence the index of its sentence; null outside the article, where nothing is kept
     * @param head the index, in that sentence, of the word the others depend on
     */
    record Named(
            int start,
            int end,
            String text,
            Mention.Form form,
            Mention.Kind kind,
            @Nullable String actor,
            Region.Kind region,
            @Nullable Integer sentence,
            int head) {}

    record Line(int start, int end, Region.Kind region) {}

    record Known(
            String id,
            String name,
            ActorKind kind,
            Set<String> aliases,
            @Nullable String country,
            @Nullable String sector,
            @Nullable String wikidata) {}

    /**
     * The mentions of one actor.
     *
     * @param name the fullest name the text uses
     * @param actor the index of the actor they stand for
     * @param mentions their indexes, in text order
     * @param score how sure that is, 0 to 1
     * @param reason why, in a few words
     */
    record Kept(String name, int actor, List<Integer> mentions, double score, String reason) {}

    /**
     * Words that name a date.
     *
     * @param value ISO 8601, shortened to its precision; {@code start/end} for an interval, {@code /end}
     *     and {@code start/} where the other end is not known; null when nothing can be told
     */
    record Dated(int start, int end, String text, @Nullable String value, Precision precision) {}

    record Range(int start, int end) {}

    record Words(int start, int end, String text) {}

    /**
     * Who fills a role.
     *
     * @param record the index of the record that it speaks of; null when nobody known is meant
     */
    record Role(
            int start,
            int end,
            @Nullable String actor,
            @Nullable Integer record) {}

    record Said(
            Range sentence,
            @Nullable Role agent,
            Words trigger,
            ActionKind kind,
            @Nullable Plover plover,
            @Nullable Mode mode,
            List<Context> contexts,
            @Nullable Role patient,
            @Nullable String over,
            @Nullable String date,
            Precision precision,
            Basis basis,
            Status status,
            Stance stance,
            @Nullable Role holder,
            double confidence) {}

    /**
     * What was read in a text, to be printed.
     *
     * @param id what its sender calls it
     */
    public static Extraction of(String id, Reading reading) {
        return new ExtractionForm(reading).with(id);
    }
}
