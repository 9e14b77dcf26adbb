package org.policygraph.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Status;
import org.policygraph.profile.ActorDirectory;
import org.policygraph.profile.GraphReader;
import org.policygraph.profile.NamedActor;
import org.policygraph.story.Positions.Course;
import org.policygraph.story.Positions.Held;
import org.springframework.stereotype.Component;

/**
 * Follows on which side of others an actor is. Where {@link Stories#reversals} compares actions of one pair that have a date,
 * this goes by speaker: who lets companies trade with another, and later says that his country refuses to, changed sides,
 * though each time somebody else is to act.
 */
@Component
public final class PositionTracker {

    private final GraphReader reader;
    private final ActorDirectory directory;

    PositionTracker(GraphReader reader, ActorDirectory directory) {
        this.reader = reader;
        this.directory = directory;
    }

    /**
     * The positions of an actor.
     *
     * @param actor its id, name or an alias
     * @param towards the other actor; null for all towards whom the side was changed
     * @throws org.policygraph.profile.ProfileProblem when an actor is unknown or ambiguous
     */
    public Positions of(String actor, @Nullable String towards) {
        return reader.together(() -> {
            NamedActor who = directory.find(actor);
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("actor", who.id().value());
            parameters.put(
                    "towards",
                    towards == null ? null : directory.find(towards).id().value());
            Map<NamedActor, List<Sign>> signs = reader.all("story/positions", parameters, Sign::of).stream()
                    .flatMap(Optional::stream)
                    .collect(Collectors.groupingBy(Sign::towards, LinkedHashMap::new, Collectors.toList()));
            List<Course> courses = new ArrayList<>();
            signs.forEach((other, those) -> {
                Course course = course(other, those);
                if (course.changes() > 0 || towards != null) {
                    courses.add(course);
                }
            });
            courses.sort(
                    Comparator.comparing(Course::lastChange, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                            .thenComparing(course -> course.towards().id()));
            return new Positions(who, courses);
        });
    }

    private Course course(NamedActor towards, List<Sign> signs) {
        Map<LocalDate, List<Sign>> byDay =
                signs.stream().collect(Collectors.groupingBy(Sign::day, TreeMap::new, Collectors.toList()));
        // a day that shows both sides shows none
        byDay.values()
                .removeIf(day -> day.stream().map(Sign::leaning).distinct().count() > 1);
        Map<String, QuotedClaim> quoted = quoted(byDay);
        List<Held> held = new ArrayList<>();
        for (List<Sign> day : byDay.values()) {
            Sign first = day.getFirst();
            held.add(new Held(
                    first.day,
                    day.stream().allMatch(Sign::published),
                    first.leaning,
                    held.isEmpty() ? null : daysAfter(held.getLast(), first),
                    some(day).map(id -> Objects.requireNonNull(quoted.get(id))).toList()));
        }
        int changes = (int) held.stream().filter(one -> one.daysAfter() != null).count();
        return new Course(towards, changes, held);
    }

    /** Null where the side is the same. */
    private static @Nullable Long daysAfter(Held before, Sign now) {
        return before.leaning() == now.leaning ? null : (Long) ChronoUnit.DAYS.between(before.day(), now.day);
    }

    private static Stream<String> some(List<Sign> day) {
        return day.stream().map(Sign::claim).limit(Stories.MOST_QUOTES);
    }

    private Map<String, QuotedClaim> quoted(Map<LocalDate, List<Sign>> byDay) {
        List<String> ids =
                byDay.values().stream().flatMap(PositionTracker::some).toList();
        return reader.all("story/quoted-claims", Map.of("ids", ids), row -> QuotedClaim.of(row.get("claim"))).stream()
                .collect(Collectors.toMap(QuotedClaim::id, Function.identity(), (one, same) -> one));
    }

    /** What one claim shows, and when. */
    private record Sign(String claim, NamedActor towards, LocalDate day, boolean published, Leaning leaning) {

        /** Nothing where it shows no side, or nobody knows when. */
        static Optional<Sign> of(Record row) {
            Status status = Status.valueOf(row.get("status").asString());
            boolean says = row.get("says").asBoolean();
            if (!isOwn(status, says, row.get("does").asBoolean())) {
                return Optional.empty();
            }
            Leaning leaning = Leaning.of(ActionKind.valueOf(row.get("kind").asString()), status);
            LocalDate date = row.get("date").asLocalDate(null);
            LocalDate day = date == null && (says || isWill(status))
                    ? row.get("published").asLocalDate(null)
                    : date;
            return leaning == null || day == null
                    ? Optional.empty()
                    : Optional.of(new Sign(
                            row.get("id").asString(), NamedActor.of(row.get("towards")), day, date == null, leaning));
        }

        /** Whether it is the actor's own position: its own act, or what it says is to be; not what it tells of others. */
        private static boolean isOwn(Status status, boolean says, boolean does) {
            return switch (status) {
                case DENIED, ALLEGED -> false;
                case DONE, REVERSED -> does;
                default -> does || says;
            };
        }

        /** Whether it is of what is to be, and shows a position when it is told. */
        private static boolean isWill(Status status) {
            return status != Status.DONE && status != Status.REVERSED;
        }
    }
}
