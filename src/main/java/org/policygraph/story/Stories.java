package org.policygraph.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.policygraph.action.Status;
import org.policygraph.document.Precision;
import org.policygraph.graph.Retold;
import org.policygraph.profile.ActorDirectory;
import org.policygraph.profile.GraphReader;
import org.policygraph.profile.Voices;
import org.policygraph.story.Disagreements.Disagreement;
import org.policygraph.story.Disagreements.On;
import org.policygraph.story.Disagreements.Side;
import org.policygraph.story.Reversals.Position;
import org.policygraph.story.Reversals.Reversal;
import org.policygraph.story.WholeAction.How;
import org.policygraph.story.WholeAction.Link;
import org.springframework.stereotype.Component;

/**
 * Answers what is told of actions. Wherever an actor is asked for, its id, name or an alias will do; an unknown or
 * ambiguous one is a {@link org.policygraph.profile.ProfileProblem}.
 */
@Component
public final class Stories {

    /** So many claims of one action are given. */
    static final int MOST_CLAIMS = 200;

    /** So many are quoted for each side of a list. */
    static final int MOST_QUOTES = 5;

    private final GraphReader reader;
    private final ActorDirectory directory;
    private final Voices voices;

    Stories(GraphReader reader, ActorDirectory directory, Voices voices) {
        this.reader = reader;
        this.directory = directory;
        this.voices = voices;
    }

    /**
     * All that is known of an action.
     *
     * @throws StoryProblem.UnknownAction when there is none with this id
     */
    public WholeAction action(String id) {
        return reader.together(() -> {
            Told told = new Told(List.of(id), MOST_CLAIMS);
            ToldAction action = told.actions.get(id);
            if (action == null) {
                throw new StoryProblem.UnknownAction(id);
            }
            List<Retold.Voice> weighed = voices.of(List.of(id)).getOrDefault(id, List.of());
            return new WholeAction(action, Retold.weigh(action.kind(), weighed), told.claims(id), links(id));
        });
    }

    /**
     * Claims, by what they say and who says so.
     *
     * @param status how far they must say the action has come; null for any
     * @param holder who must say so; null for anybody
     */
    public ClaimPage claims(@Nullable Status status, @Nullable String holder, Page page) {
        return reader.together(() -> {
            Map<String, @Nullable Object> parameters = parameters(page, null);
            parameters.put("status", status == null ? null : status.name());
            parameters.put("holder", holder == null ? null : id(holder));
            String some = status == null ? "story/claims" : "story/claims-by-status";
            List<String> ids = reader.all(
                    holder == null ? some : "story/claims-of-holder",
                    parameters,
                    row -> row.get("id").asString());
            List<QuotedClaim> claims = reader.all(
                    "story/quoted-claims", Map.of("ids", page.given(ids)), row -> QuotedClaim.of(row.get("claim")));
            return new ClaimPage(claims, page.next(ids, key -> key));
        });
    }

    /**
     * Who changed position.
     *
     * @param actor who must have; null for anybody
     */
    public Reversals reversals(@Nullable String actor, Page page) {
        return reader.together(() -> {
            List<Two> found = reader.all("story/reversals", parameters(page, actor), Two::reversal);
            List<Two> given = page.given(found);
            Told told = told(given);
            return new Reversals(given.stream().map(told::reversal).toList(), page.next(found, Two::key));
        });
    }

    /**
     * What sources tell differently.
     *
     * @param actor who must be one of the sides; null for anybody
     */
    public Disagreements disagreements(@Nullable String actor, Page page) {
        return reader.together(() -> {
            List<Two> found = disagreeing(actor, page);
            List<Two> given = page.given(found);
            Told told = told(given);
            return new Disagreements(given.stream().map(told::disagreement).toList(), page.next(found, Two::place));
        });
    }

    /** A page may end one list and begin the next; its cursor is the list and a place in it. */
    private List<Two> disagreeing(@Nullable String actor, Page page) {
        String after = page.after();
        On first = Arrays.stream(On.values()).findFirst().orElseThrow();
        String place = "";
        if (!after.isEmpty()) {
            int blank = after.indexOf(' ');
            first = Stream.of(On.values())
                    .filter(on -> blank > 0 && on.name().equals(after.substring(0, blank)))
                    .findFirst()
                    .orElseThrow(page::badCursor);
            place = after.substring(blank + 1);
        }
        List<Two> found = new ArrayList<>();
        for (On on : On.values()) {
            if (on.compareTo(first) >= 0 && found.size() <= page.limit()) {
                Map<String, @Nullable Object> parameters = parameters(page, actor);
                parameters.put("after", on == first ? place : "");
                parameters.put("limit", page.limit() + 1 - found.size());
                parameters.put("on", on.name());
                String query = on == On.WHETHER ? "story/contested" : "story/differing";
                found.addAll(reader.all(query, parameters, row -> Two.disagreement(on, row)));
            }
        }
        return found;
    }

    private Map<String, @Nullable Object> parameters(Page page, @Nullable String actor) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("after", page.after());
        parameters.put("limit", page.limit() + 1);
        parameters.put("actor", actor == null ? null : id(actor));
        return parameters;
    }

    private String id(String actor) {
        return directory.find(actor).id().value();
    }

    private List<Link> links(String id) {
        List<Record> rows = reader.all("story/links", Map.of("id", id), row -> row);
        Told others =
                new Told(rows.stream().map(row -> row.get("other").asString()).toList(), 0);
        return rows.stream()
                .map(row -> new Link(
                        how(row.get("type").asString(), row.get("forward").asBoolean()),
                        others.action(row.get("other").asString())))
                .toList();
    }

    private static How how(String type, boolean forward) {
        return switch (type) {
            case "REVERSES" -> forward ? How.REVERSES : How.REVERSED_BY;
            case "TURNS_FROM" -> forward ? How.TURNS_FROM : How.TURNED_BY;
            default -> How.DIFFERS_FROM;
        };
    }

    private Told told(Collection<Two> those) {
        return new Told(
                those.stream()
                        .flatMap(two -> Stream.of(two.one, two.other))
                        .distinct()
                        .toList(),
                MOST_CLAIMS);
    }

    /** Two actions that stand to each other in some way, as a query gives them. */
    private record Two(String how, String one, String other, String key) {

        static Two reversal(Record row) {
            return new Two(
                    row.get("type").asString(),
                    row.get("earlier").asString(),
                    row.get("later").asString(),
                    row.get("key").asString());
        }

        static Two disagreement(On on, Record row) {
            return new Two(
                    on.name(),
                    row.get("one").asString(),
                    row.get("other").asString(),
                    row.get("key").asString());
        }

        String place() {
            return how + " " + key;
        }
    }

    /** Actions with what tells of them. */
    private final class Told {

        private final Map<String, ToldAction> actions;
        private final Map<String, List<QuotedClaim>> claims;

        Told(List<String> ids, int most) {
            actions = reader.all("story/actions", Map.of("ids", ids), row -> ToldAction.of(row.get("action"))).stream()
                    .collect(Collectors.toMap(ToldAction::id, action -> action, (one, same) -> one));
            claims = most == 0
                    ? Map.of()
                    : reader
                            .all(
                                    "story/claims-of-actions",
                                    Map.of("ids", ids, "most", most),
                                    row -> Map.entry(
                                            row.get("id").asString(),
                                            row.get("claims").asList(QuotedClaim::of)))
                            .stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        ToldAction action(String id) {
            return Objects.requireNonNull(actions.get(id));
        }

        List<QuotedClaim> claims(String id) {
            return claims.getOrDefault(id, List.of());
        }

        Reversal reversal(Two two) {
            ToldAction before = action(two.one);
            ToldAction after = action(two.other);
            return new Reversal(
                    after.agent(),
                    after.patient(),
                    after.over() == null ? before.over() : after.over(),
                    how(two.how, true),
                    Objects.requireNonNull(before.start())
                            .firstDay()
                            .until(Objects.requireNonNull(after.start()).firstDay(), ChronoUnit.DAYS),
                    before.precision() == Precision.DAY && after.precision() == Precision.DAY,
                    position(before),
                    position(after));
        }

        /** Those claims first that bear out what the action is said to be. */
        private Position position(ToldAction action) {
            boolean negative = action.status().isNegative();
            return new Position(action, quotes(action.id(), claim -> claim.speaksFor() != negative));
        }

        Disagreement disagreement(Two two) {
            On on = On.valueOf(two.how);
            return new Disagreement(
                    on,
                    on == On.WHETHER
                            ? List.of(side(two.one, true), side(two.one, false))
                            : List.of(side(two.one, true), side(two.other, true)));
        }

        private Side side(String id, boolean says) {
            return new Side(says, action(id), quotes(id, claim -> claim.speaksFor() == says));
        }

        private List<QuotedClaim> quotes(String id, Predicate<QuotedClaim> wanted) {
            return claims(id).stream().filter(wanted).limit(MOST_QUOTES).toList();
        }
    }
}
