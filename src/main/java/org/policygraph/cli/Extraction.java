package org.policygraph.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Claim;
import org.policygraph.action.Context;
import org.policygraph.action.Mode;
import org.policygraph.action.Participant;
import org.policygraph.action.Plover;
import org.policygraph.action.Reading;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.action.When;
import org.policygraph.actor.Actor;
import org.policygraph.actor.Resolution;
import org.policygraph.document.Article.DateBasis;
import org.policygraph.document.Basis;
import org.policygraph.document.DateExpression;
import org.policygraph.document.Document;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.document.Region;
import org.policygraph.document.Span;
import org.policygraph.mention.Mention;

/**
 * One line that {@code extract} prints; the names of the fields are promised to callers. Offsets are {@code char}s of the
 * text given, ends exclusive.
 */
record Extraction(
        String id,
        @Nullable String date,
        DateBasis dateBasis,
        List<Block> regions,
        List<Named> mentions,
        List<Dated> dates,
        List<Said> claims) {

    record Block(int start, int end, Region.Kind kind) {}

    record Named(
            int start,
            int end,
            String text,
            Mention.Form form,
            Mention.Kind kind,
            @Nullable String actor,
            Region.Kind region) {}

    /**
     * Words that name a date.
     *
     * @param value ISO 8601, shortened to its precision; {@code start/end} for an interval, {@code /end}
     *     and {@code start/} where the other end is not known; null when nothing can be told
     */
    record Dated(int start, int end, String text, @Nullable String value, Precision precision) {}

    record Range(int start, int end) {}

    record Words(int start, int end, String text) {}

    record Role(int start, int end, @Nullable String actor) {}

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

    static Extraction of(String id, Reading reading) {
        Document document = reading.document();
        return new Extraction(
                id,
                text(document.article().origin().published()),
                document.article().origin().publishedBasis(),
                document.regions().stream().map(Extraction::block).toList(),
                mentions(reading),
                document.dates().stream().map(Extraction::dated).toList(),
                reading.claims().stream().map(claim -> said(claim, document)).toList());
    }

    private static Block block(Region region) {
        return new Block(region.span().start(), region.span().end(), region.kind());
    }

    /** Those of the article and those of what stands around it, in text order. */
    private static List<Named> mentions(Reading reading) {
        List<Named> all = new ArrayList<>(mentions(reading.document(), reading.resolution()));
        List<Document> leftovers = reading.document().leftovers();
        for (int i = 0; i < leftovers.size(); i++) {
            all.addAll(mentions(leftovers.get(i), reading.leftovers().get(i)));
        }
        all.sort(Comparator.comparingInt(Named::start));
        return all;
    }

    private static List<Named> mentions(Document document, Resolution resolution) {
        return resolution.mentions().stream()
                .map(mention -> named(mention, document, resolution))
                .toList();
    }

    private static Named named(Mention mention, Document document, Resolution resolution) {
        Optional<String> actor =
                resolution.of(mention).map(cluster -> cluster.actor().name());
        Region.Kind region = document.sentences().get(mention.sentence()).region();
        Span span = mention.span();
        return new Named(
                span.start(), span.end(), mention.text(), mention.form(), mention.kind(), actor.orElse(null), region);
    }

    private static Dated dated(DateExpression date) {
        Span span = date.span();
        return new Dated(span.start(), span.end(), date.text(), value(date), date.precision());
    }

    private static @Nullable String value(DateExpression date) {
        PartialDate start = date.start();
        return start == null
                ? null
                : switch (date.bound()) {
                    case WITHIN -> value(start, date.end());
                    case BEFORE -> "/" + start.plus(-1);
                    case AFTER -> start.plus(1) + "/";
                };
    }

    private static Said said(Claim claim, Document document) {
        Claim.Trigger trigger = claim.trigger();
        Span sentence = document.sentences().get(trigger.sentence()).span();
        When when = claim.when();
        return new Said(
                new Range(sentence.start(), sentence.end()),
                role(claim.roles().agent()),
                new Words(trigger.span().start(), trigger.span().end(), trigger.text()),
                trigger.kind(),
                claim.plover(),
                trigger.manner().mode(),
                trigger.manner().contexts(),
                role(claim.roles().patient()),
                claim.roles().over(),
                value(when.start(), when.end()),
                when.precision(),
                when.basis(),
                claim.standing().status(),
                claim.standing().stance(),
                role(claim.standing().holder()),
                claim.confidence());
    }

    private static @Nullable Role role(@Nullable Participant participant) {
        if (participant == null) {
            return null;
        }
        Actor actor = participant.actor();
        return new Role(participant.span().start(), participant.span().end(), actor == null ? null : actor.name());
    }

    private static @Nullable String value(@Nullable PartialDate start, @Nullable PartialDate end) {
        return end == null ? text(start) : text(start) + "/" + end;
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
