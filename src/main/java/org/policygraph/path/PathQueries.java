package org.policygraph.path;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.action.Verb;
import org.policygraph.actor.Actor;
import org.policygraph.document.PartialDate;
import org.policygraph.graph.Retold;
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
        List<Record> rows = reader.all(
                "path/edges", Map.of("ids", values(actors), "verbs", names(filter.verbs()), "most", most), row -> row);
        Map<String, Retold> actions = actions(
                rows.stream()
                        .flatMap(row -> row.get("actionIds").asList(Value::asString).stream())
                        .toList(),
                filter.period().asOf());
        return rows.stream().map(row -> MapEdge.of(row, filter, actions)).toList();
    }

    /** Asks also about no action, so that the query has its plan before the first question. */
    private Map<String, Retold> actions(List<String> ids, @Nullable PartialDate asOf) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("ids", ids);
        parameters.put("knownBy", asOf == null ? null : KnownBy.of(asOf).latest());
        return reader.all("path/actions", parameters, Retold::of).stream()
                .collect(Collectors.toMap(Retold::id, action -> action));
    }

    List<MapActor> actors(Collection<Actor.Id> actors) {
        return reader.all("path/actors", Map.of("ids", values(actors)), MapActor::of);
    }

    private static List<String> names(Collection<Verb> verbs) {
        return verbs.stream().map(Verb::name).toList();
    }

    private static List<String> values(Collection<Actor.Id> actors) {
        return actors.stream().map(Actor.Id::value).toList();
    }
}
