package org.policygraph.path;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Verb;
import org.policygraph.actor.Actor;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.profile.GraphReader;
import org.policygraph.profile.KnownBy;
import org.springframework.stereotype.Component;

/** What path search asks of the database. */
@Component
final class PathQueries {

    private final GraphReader reader;

    PathQueries(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * The edges that touch some actors, whatever the filter but its verbs says of them.
     *
     * @param most no more than these
     */
    List<MapEdge> edges(Collection<Actor.Id> actors, EdgeFilter filter, int most) {
        PartialDate asOf = filter.period().asOf();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("ids", values(actors));
        parameters.put("verbs", filter.verbs().stream().map(Verb::name).toList());
        parameters.put("knownBy", asOf == null ? null : KnownBy.of(asOf).latest());
        parameters.put("most", most);
        return reader.all("path/edges", parameters, row -> MapEdge.of(row, filter));
    }

    List<MapActor> actors(Collection<Actor.Id> actors) {
        return reader.all("path/actors", Map.of("ids", values(actors)), MapActor::of);
    }

    private static List<String> values(Collection<Actor.Id> actors) {
        return actors.stream().map(Actor.Id::value).toList();
    }
}
