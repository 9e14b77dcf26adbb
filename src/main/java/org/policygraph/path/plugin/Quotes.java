package org.policygraph.path.plugin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.policygraph.document.Precision;
import org.policygraph.path.engine.Days;
import org.policygraph.path.engine.Line;
import org.policygraph.path.engine.Telling;

/**
 * The sentences that steps stand on, with who says so and where: what {@code profile/evidence} tells of their actions, in
 * the same order.
 */
final class Quotes {

    /** As many pieces for each action, and for each step. */
    private static final int MOST = 20;

    private static final Comparator<Quote> EARLIEST_FIRST = Comparator.comparing(
                    Quote::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Quote::article)
            .thenComparingLong(Quote::index)
            .thenComparing(Quote::claim);

    private final Transaction transaction;
    private final int knownBy;

    /**
     * Takes what is known by a day.
     *
     * @param knownBy {@link Days#NEVER} for all that is known today
     */
    Quotes(Transaction transaction, int knownBy) {
        this.transaction = transaction;
        this.knownBy = knownBy;
    }

    /** The evidence for a line, earliest first, as values of Cypher. */
    List<Map<String, Object>> of(Line line) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (Telling telling : line.tellings()) {
            for (Map<String, Object> quote : of(Ids.node(transaction, telling.ref()))) {
                if (found.size() < MOST && !found.contains(quote)) {
                    found.add(quote);
                }
            }
        }
        return found;
    }

    private List<Map<String, Object>> of(Node action) {
        List<Quote> quotes = new ArrayList<>();
        for (Node claim : MapReader.neighbours(action, Direction.INCOMING, Names.ABOUT)) {
            Quote quote = claim.hasProperty("retractedAt") ? null : quote(claim);
            if (quote != null) {
                quotes.add(quote);
            }
        }
        quotes.sort(EARLIEST_FIRST);
        return quotes.stream().limit(MOST).map(Quote::values).toList();
    }

    /** Null when it was not known yet. */
    private @Nullable Quote quote(Node claim) {
        Node sentence = MapReader.other(claim, Names.QUOTES);
        Node article = MapReader.other(sentence, Names.IN);
        LocalDate published = (LocalDate) article.getProperty("published", null);
        String precision = (String) article.getProperty("publishedPrecision", "UNKNOWN");
        if (knownBy != Days.NEVER && Days.knownFrom(published, Precision.valueOf(precision)) > knownBy) {
            return null;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("quote", sentence.getProperty("text"));
        values.put("article", article.getProperty("id"));
        put(values, "title", article.getProperty("title", null));
        put(values, "url", article.getProperty("url", null));
        values.put("outlet", MapReader.other(article, Names.PUBLISHED_BY).getProperty("name"));
        put(values, "published", published);
        values.put("publishedPrecision", precision);
        put(values, "holder", holder(claim));
        values.put("stance", claim.getProperty("stance"));
        values.put("start", sentence.getProperty("start"));
        values.put("end", sentence.getProperty("end"));
        return new Quote(
                published,
                (String) article.getProperty("id"),
                ((Number) sentence.getProperty("index")).longValue(),
                (String) claim.getProperty("id"),
                values);
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** The name of who says so: as an actor, else as the article writes it. */
    private static @Nullable Object holder(Node claim) {
        for (Node speaker : MapReader.neighbours(claim, Direction.OUTGOING, Names.ATTRIBUTED_TO)) {
            try (var identities = speaker.getRelationships(Direction.OUTGOING, Names.IS)) {
                for (Relationship identity : identities) {
                    if ("POSITIVE".equals(identity.getProperty("judgement", null))
                            && !identity.hasProperty("retractedAt")) {
                        return identity.getEndNode().getProperty("name");
                    }
                }
            }
            return speaker.getProperty("name");
        }
        return null;
    }

    /** A sentence with what it is sorted by. */
    private record Quote(
            @Nullable LocalDate published, String article, long index, String claim, Map<String, Object> values) {}
}
