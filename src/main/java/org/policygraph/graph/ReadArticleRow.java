package org.policygraph.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Plover;
import org.policygraph.action.Status;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;

/** Makes the answer about an article from the row that the database gives. */
final class ReadArticleRow {

    private ReadArticleRow() {}

    static ReadArticle read(Record row) {
        Value article = row.get("article");
        return new ReadArticle(
                article.get("id").asString(),
                article.get("title").asString(null),
                row.get("source").asString(),
                article.get("url").asString(null),
                published(article),
                article.get("publishedBasis").asString(),
                article.get("text").asString(),
                row.get("sentences").asList(ReadArticleRow::line),
                row.get("mentions").asList(ReadArticleRow::mention),
                row.get("claims").asList(ReadArticleRow::claim));
    }

    private static @Nullable String published(Value article) {
        if (article.get("published").isNull()) {
            return null;
        }
        LocalDate day = article.get("published").asLocalDate();
        PartialDate date =
                switch (Precision.valueOf(article.get("publishedPrecision").asString())) {
                    case YEAR -> new PartialDate(day.getYear(), 0, 0);
                    case MONTH -> new PartialDate(day.getYear(), day.getMonthValue(), 0);
                    case DAY, UNKNOWN -> PartialDate.of(day);
                };
        return date.toString();
    }

    private static ReadArticle.Line line(Value sentence) {
        return new ReadArticle.Line(
                sentence.get("index").asInt(),
                sentence.get("start").asInt(),
                sentence.get("end").asInt(),
                sentence.get("text").asString(),
                sentence.get("region").asString());
    }

    private static ReadArticle.Mentioned mention(Value mention) {
        return new ReadArticle.Mentioned(
                mention.get("start").asInt(),
                mention.get("end").asInt(),
                mention.get("text").asString(),
                mention.get("form").asString(),
                mention.get("kind").asString(),
                mention.get("actor").asString(null),
                mention.get("actorId").asString(null));
    }

    private static ReadArticle.Told claim(Value claim) {
        ActionKind kind = ActionKind.valueOf(claim.get("code").asString());
        Plover plover = kind.plover(Status.valueOf(claim.get("status").asString()));
        return new ReadArticle.Told(
                claim.get("id").asString(),
                place(claim, "sentenceStart", "sentenceEnd", null),
                party(claim, "agent"),
                place(claim, "start", "end", claim.get("trigger").asString()),
                kind.name(),
                plover == null ? null : plover.name(),
                party(claim, "patient"),
                claim.get("over").asString(null),
                claim.get("date").asString(null),
                claim.get("precision").asString(),
                claim.get("basis").asString(),
                claim.get("status").asString(),
                claim.get("stance").asString(),
                party(claim, "holder"),
                claim.get("confidence").asDouble(),
                claim.get("action").asString(null));
    }

    private static ReadArticle.Place place(Value claim, String start, String end, @Nullable String text) {
        return new ReadArticle.Place(claim.get(start).asInt(), claim.get(end).asInt(), text);
    }

    private static ReadArticle.@Nullable Party party(Value claim, String role) {
        return claim.get(role + "Start").isNull()
                ? null
                : new ReadArticle.Party(
                        claim.get(role + "Start").asInt(),
                        claim.get(role + "End").asInt(),
                        claim.get(role).asString(null),
                        claim.get(role + "Id").asString(null));
    }
}
