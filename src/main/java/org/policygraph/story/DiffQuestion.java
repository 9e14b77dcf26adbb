package org.policygraph.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.policygraph.graph.Changes;
import org.policygraph.graph.History;

/**
 * What became different in the graph between two times?
 *
 * @param from a time with its offset, {@code 2026-11-28T12:00:00Z}, or a day in UTC, which is meant from its beginning
 * @param to the same; a day is meant to its end
 */
public record DiffQuestion(String from, String to) {

    /**
     * Asks it.
     *
     * @throws StoryProblem.BadValue when a time cannot be read, or the later one comes first
     */
    public Changes ask(History history) {
        OffsetDateTime earlier = time("from", from, LocalTime.MIN);
        OffsetDateTime later = time("to", to, LocalTime.MAX);
        if (later.isBefore(earlier)) {
            throw new StoryProblem.BadValue("from", from, "it must not be after to, " + to);
        }
        return history.between(earlier, later);
    }

    private static OffsetDateTime time(String parameter, String value, LocalTime ofDay) {
        try {
            return value.strip().length() == 10
                    ? LocalDate.parse(value.strip()).atTime(ofDay).atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(value.strip());
        } catch (DateTimeException e) {
            throw new StoryProblem.BadValue(
                    parameter, value, "write a time with its offset, 2026-11-28T12:00:00Z, or a day, 2026-11-28");
        }
    }
}
