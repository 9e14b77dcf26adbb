package org.policygraph.path;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.policygraph.action.Status;

/** What a {@link ConnectionQuestion} asks about; each takes those options of a {@link PathQuestion} that mean something. */
public enum Topic {
    /** All paths of the fewest steps between two actors. */
    SHORTEST_PATHS("from", "to", 10, 4, true),

    /** The actors that two actors are both linked with; known as interlocks where boards are studied. */
    COMMON_NEIGHBOURS("of", "and", 10, 2, false),

    /** Everything about the edges between two actors. */
    LINKS("from", "to", 20, 1, false),

    /** The best paths from any of some actors to any of others. */
    PATHS_BETWEEN_SETS("from", "to", 10, 4, true),

    /** The smallest part of the map that connects some actors: a Steiner tree. */
    CONNECTING_SUBGRAPH("actor", "actor", 1, 4, false);

    /** What every topic asks of edges. */
    private static final List<String> OF_EDGES =
            List.of("verbs", "notVerbs", "status", "minBelief", "minSources", "since", "until", "asOf");

    /** What those topics ask of actors that lead over others. */
    private static final List<String> OF_ACTORS = List.of("kinds", "notKinds", "mustAvoid", "hubs", "hubLimit");

    /** What those ask whose answers are paths. */
    private static final List<String> OF_PATHS = List.of("direction", "timeRespecting", "mustPass");

    private final String from;
    private final String to;
    private final int k;
    private final int maxHops;
    private final boolean paths;

    Topic(String from, String to, int k, int maxHops, boolean paths) {
        this.from = from;
        this.to = to;
        this.k = k;
        this.maxHops = maxHops;
        this.paths = paths;
    }

    /**
     * The topic of a name, in upper or lower case.
     *
     * @throws PathProblem.BadValue when there is none
     */
    public static Topic named(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new PathProblem.BadValue("topic", name, "legal are " + EnumSet.allOf(Topic.class)));
    }

    /** The parameter that names the actors it starts from. */
    String from() {
        return from;
    }

    /** The parameter that names the actors it leads to. */
    String to() {
        return to;
    }

    /** The fewest actors on one side. */
    int fewest() {
        return this == CONNECTING_SUBGRAPH ? 3 : 1;
    }

    /** The most actors on one side. */
    int most() {
        return switch (this) {
            case SHORTEST_PATHS, COMMON_NEIGHBOURS, LINKS -> 1;
            case PATHS_BETWEEN_SETS -> 20;
            case CONNECTING_SUBGRAPH -> 10;
        };
    }

    /** The names of the options it takes. */
    NavigableSet<String> options() {
        NavigableSet<String> names = new TreeSet<>(OF_EDGES);
        if (paths) {
            names.addAll(OF_PATHS);
        }
        if (this != CONNECTING_SUBGRAPH) {
            names.add("k");
        }
        if (this != COMMON_NEIGHBOURS && this != LINKS) {
            names.add("maxHops");
        }
        if (this != LINKS) {
            names.addAll(OF_ACTORS);
        }
        return names;
    }

    /** Options with the defaults of this topic where they differ from those of a path question. */
    Map<String, Object> withDefaults(Map<String, Object> options) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("k", k);
        all.put("maxHops", maxHops);
        if (this == LINKS) {
            // what is denied is part of why two are linked
            Set<Status> everything = EnumSet.allOf(Status.class);
            all.put("status", everything.stream().map(Status::name).toList());
        }
        all.putAll(options);
        return all;
    }
}
