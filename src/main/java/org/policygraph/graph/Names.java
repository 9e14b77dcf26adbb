package org.policygraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.policygraph.database.Statements;
import org.policygraph.graph.Changes.State;
import org.policygraph.graph.Comparison.Known;

/** Actions and lines of the map in a few words, by the names that their actors have now. */
final class Names {

    private final Map<String, String> names = new TreeMap<>();

    private Names() {}

    /** The names of all who act in some stories. */
    static Names of(Statements statements, Story... stories) {
        List<String> ids = Stream.of(stories)
                .flatMap(story -> story.actions().stream())
                .flatMap(
                        action -> Stream.of(action.deed().agent(), action.deed().patient()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        Names all = new Names();
        for (Record row : statements.run("graph/name-actors", Map.of("actors", ids))) {
            all.names.put(row.get("id").asString(), row.get("name").asString());
        }
        return all;
    }

    SortedMap<String, Known> actions(Story story) {
        SortedMap<String, Known> known = new TreeMap<>();
        for (Action action : story.actions()) {
            Deed deed = action.deed();
            known.put(
                    action.id(),
                    new Known(
                            new State(
                                    action.verdict().status(), action.verdict().belief()),
                            text(deed.agent(), deed.label(), deed.patient()),
                            claims(List.of(action))));
        }
        return known;
    }

    SortedMap<String, Known> edges(Story story) {
        SortedMap<String, Known> known = new TreeMap<>();
        for (Edge edge : story.edges()) {
            known.put(
                    edge.key(),
                    new Known(
                            new State(edge.status(), edge.belief()),
                            text(edge.from(), edge.verb().name(), edge.to()),
                            claims(edge.actions())));
        }
        return known;
    }

    private String text(@Nullable String agent, String what, @Nullable String patient) {
        return "%s → %s: %s".formatted(name(agent), name(patient), what);
    }

    private String name(@Nullable String id) {
        return id == null ? "somebody" : names.getOrDefault(id, id);
    }

    private static List<String> claims(Collection<Action> actions) {
        return actions.stream()
                .flatMap(action -> action.claims().stream())
                .map(ToldClaim::id)
                .toList();
    }
}
