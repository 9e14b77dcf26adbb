package org.policygraph.graph;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;

/**
 * What became different in the graph between two times.
 *
 * @param from the earlier time
 * @param to the later time
 * @param articles those that came in between and are still there, by id
 * @param takenBack the ids of articles, and of sources with {@code source:} ahead, that were taken back in between
 * @param actions the actions that are different; new ones first, then those that are gone
 * @param edges the lines of the map that are, in the same order
 */
public record Changes(
        OffsetDateTime from,
        OffsetDateTime to,
        List<Arrival> articles,
        List<String> takenBack,
        List<Change> actions,
        List<Change> edges) {

    public Changes {
        articles = List.copyOf(articles);
        takenBack = List.copyOf(takenBack);
        actions = List.copyOf(actions);
        edges = List.copyOf(edges);
    }

    /**
     * An article that came in.
     *
     * @param id its id
     * @param title its title, null when it has none
     * @param outlet who published it
     * @param recordedAt when it was read
     */
    public record Arrival(String id, @Nullable String title, String outlet, OffsetDateTime recordedAt) {}

    /** In which way something is different. */
    public enum What {
        NEW,
        GONE,
        /** It has come farther, or less far, than it was told before. */
        STATUS,
        /** It is to be believed more, or less. */
        BELIEF
    }

    /**
     * What became of an action or of a line of the map.
     *
     * @param what in which way it is different
     * @param id the id of the action, the key of the line
     * @param text who did it to whom, and what; null where nothing that is left tells of it
     * @param before how it stood, null when it was not there
     * @param after how it stands since, null when it is not there any more
     * @param articles the ids of the articles that caused it, those taken back among them
     */
    public record Change(
            What what,
            String id,
            @Nullable String text,
            @Nullable State before,
            @Nullable State after,
            List<String> articles) {

        public Change {
            articles = List.copyOf(articles);
        }
    }

    /**
     * How something stands.
     *
     * @param status how far it has come; null where that is not known any more
     * @param belief how far it is to be believed, 0 to 1
     */
    public record State(@Nullable Status status, double belief) {}
}
