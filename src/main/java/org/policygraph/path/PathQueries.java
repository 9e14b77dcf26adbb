package org.policygraph.path;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.Actor;
import org.policygraph.document.Precision;
import org.policygraph.graph.Standing;
import org.policygraph.graph.Teller;
import org.policygraph.path.engine.Days;
import org.policygraph.path.engine.Telling;
import org.policygraph.path.engine.Voice;
import org.policygraph.profile.GraphReader;
import org.springframework.stereotype.Component;

/** What path search asks of the database. */
@Component
final class PathQueries {

    private final GraphReader reader;

    PathQueries(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * An edge of the map.
     *
     * @param key its key in the graph
     * @param agent who did it
     * @param verb what
     * @param patient to whom
     * @param actions the ids of the actions behind it
     */
    record EdgeRow(String key, Actor.Id agent, Verb verb, Actor.Id patient, List<String> actions) {

        static EdgeRow of(MapAccessor row) {
            return new EdgeRow(
                    row.get("key").asString(),
                    new Actor.Id(row.get("from").asString()),
                    Verb.valueOf(row.get("verb").asString()),
                    new Actor.Id(row.get("to").asString()),
                    row.get("actionIds").asList(Value::asString));
        }
    }

    /**
     * The edges that touch some actors.
     *
     * @param most no more than these
     */
    List<EdgeRow> edges(Collection<Actor.Id> actors, Collection<Verb> verbs, int most) {
        return reader.all(
                "path/edges",
                Map.of(
                        "ids",
                        values(actors),
                        "verbs",
                        verbs.stream().map(Verb::name).toList(),
                        "most",
                        most),
                EdgeRow::of);
    }

    /**
     * What is told of actions; asks also about none, so that the query has its plan before the first question.
     *
     * @param ids takes the id of each action that is there; its place is the action's {@code ref}
     */
    Map<String, Telling> tellings(Collection<String> actions, List<String> ids) {
        Map<String, Telling> tellings = new HashMap<>();
        for (Record row : reader.all("path/actions", Map.of("ids", List.copyOf(actions)), row -> row)) {
            tellings.put(row.get("id").asString(), telling(row, ids.size()));
            ids.add(row.get("id").asString());
        }
        return tellings;
    }

    private static Telling telling(MapAccessor row, int ref) {
        int reversedFrom = row.get("reversals").asList(PathQueries::knownFrom).stream()
                .min(Integer::compare)
                .orElse(Days.NEVER);
        return new Telling(
                ref,
                ActionKind.valueOf(row.get("code").asString()),
                Status.valueOf(row.get("status").asString()),
                new Standing.Days(
                        row.get("start").asLocalDate(null),
                        row.get("end").asLocalDate(null),
                        Precision.valueOf(row.get("precision").asString())),
                new Telling.Told(
                        reversedFrom,
                        row.get("claims").asList(PathQueries::voice).toArray(Voice[]::new)));
    }

    private static Voice voice(Value claim) {
        return new Voice(
                new Teller(
                        claim.get("voice").asString(), claim.get("reliability").asDouble(Teller.USUAL)),
                Status.valueOf(claim.get("status").asString()),
                Stance.valueOf(claim.get("stance").asString()),
                claim.get("confidence").asDouble(),
                knownFrom(claim));
    }

    private static int knownFrom(Value told) {
        LocalDate published = told.get("published").asLocalDate(null);
        return Days.knownFrom(published, Precision.valueOf(told.get("precision").asString("UNKNOWN")));
    }

    /** Asks several things of one state of the graph. */
    <T> T together(Supplier<T> questions) {
        return reader.together(questions);
    }

    /** The ids of two actors, whoever they are; fewer when there are no two. */
    List<String> some() {
        return reader.values("path/some-actors", Map.of(), row -> row.get("id").asString());
    }

    List<MapActor> actors(Collection<Actor.Id> actors) {
        return reader.all("path/actors", Map.of("ids", values(actors)), MapActor::of);
    }

    private static List<String> values(Collection<Actor.Id> actors) {
        return actors.stream().map(Actor.Id::value).toList();
    }
}
