package org.policygraph.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.profile.NamedActor;

/**
 * What an actor did to others, said to others or said was to be done to them, and where that changed sides.
 *
 * @param actor who
 * @param courses towards each other actor, those with the latest change first
 */
public record Positions(NamedActor actor, List<Course> courses) {

    public Positions {
        courses = List.copyOf(courses);
    }

    /**
     * The positions towards one other actor.
     *
     * @param towards the other one
     * @param changes how often the side was changed
     * @param positions the positions, earliest first, one for each day that shows a side
     */
    public record Course(NamedActor towards, int changes, List<Held> positions) {

        public Course {
            positions = List.copyOf(positions);
        }

        /** The day of the latest change; null where there is none. */
        @Nullable
        LocalDate lastChange() {
            return positions.stream()
                    .filter(held -> held.daysAfter() != null)
                    .map(Held::day)
                    .reduce((one, later) -> later)
                    .orElse(null);
        }
    }

    /**
     * A position on a day.
     *
     * @param day the first day that the date of the deed can mean; for what is said, or still to come, the day on which
     *     the article appeared
     * @param published whether that day is the one on which the article appeared
     * @param leaning the side
     * @param daysAfter where the side is another than before, how many days after the position before; else null
     * @param claims what shows it, by id, at most {@value Stories#MOST_QUOTES}
     */
    public record Held(
            LocalDate day,
            boolean published,
            Leaning leaning,
            @Nullable Long daysAfter,
            List<QuotedClaim> claims) {

        public Held {
            claims = List.copyOf(claims);
        }
    }
}
