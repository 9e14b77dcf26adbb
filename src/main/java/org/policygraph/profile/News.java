package org.policygraph.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Status;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.springframework.stereotype.Component;

/** What happened last, as far as it was read, and how much was read at all. */
@Component
public final class News {

    private static final int MOST = 6;

    /** The latest actions that are looked at for such between two actors. */
    private static final int LOOKED_AT = 60;

    private final GraphReader reader;

    private final Clock clock;

    News(GraphReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** Up to {@value #MOST} of the latest dated actions that are not told as untrue, one for each two actors. */
    public List<Item> latest() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("today", LocalDate.now(clock));
        parameters.put("lookedAt", LOOKED_AT);
        parameters.put("limit", MOST);
        parameters.put(
                "untold",
                EnumSet.allOf(Status.class).stream()
                        .filter(Status::isNegative)
                        .map(Status::name)
                        .toList());
        return reader.values("profile/latest", parameters, Item::of);
    }

    /** How much the graph holds. */
    public Totals totals() {
        return reader.values("profile/totals", Map.of(), Totals::of).getFirst();
    }

    /**
     * An action between two actors.
     *
     * @param agent who did it
     * @param patient to whom
     * @param kind what
     * @param status how far it has come
     * @param date when, as far as it is known
     */
    public record Item(
            NamedActor agent,
            NamedActor patient,
            ActionKind kind,
            Status status,
            @Nullable PartialDate date) {

        static Item of(MapAccessor row) {
            return new Item(
                    NamedActor.of(row.get("agent")),
                    NamedActor.of(row.get("patient")),
                    ActionKind.valueOf(row.get("code").asString()),
                    Status.valueOf(row.get("status").asString()),
                    PartialDate.of(
                            row.get("start").asLocalDate(null),
                            Precision.valueOf(row.get("precision").asString())));
        }
    }

    /**
     * How much the graph holds.
     *
     * @param articles articles that were read
     * @param claims claims that were read in them
     * @param actors actors they speak of
     * @param actions actions that the claims tell of
     */
    public record Totals(long articles, long claims, long actors, long actions) {

        static Totals of(MapAccessor row) {
            return new Totals(
                    row.get("articles").asLong(),
                    row.get("claims").asLong(),
                    row.get("actors").asLong(),
                    row.get("actions").asLong());
        }
    }
}
