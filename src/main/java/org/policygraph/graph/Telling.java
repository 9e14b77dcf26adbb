package org.policygraph.graph;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;
import org.policygraph.actor.Resolution.Cluster;

/** How articles that come in together tell of one actor. */
final class Telling {

    private final Actor.Id id;
    private final SortedSet<ActorKind> kinds = new TreeSet<>();
    private final SortedSet<String> names = new TreeSet<>();
    private final SortedSet<String> aliases = new TreeSet<>();
    private @Nullable Actor actor;

    Telling(Actor.Id id) {
        this.id = id;
    }

    void add(Cluster cluster) {
        actor = actor == null ? cluster.actor() : Profile.better(actor, cluster.actor());
        kinds.add(cluster.actor().kind());
        names.add(cluster.actor().name());
        aliases.add(cluster.name());
    }

    /** One row for each kind that it is told to be; a list knows it. */
    Stream<Map<String, Object>> rows() {
        if (actor != null && Profile.isListed(actor)) {
            return Stream.of(ActorRow.described(actor));
        }
        return kinds.stream()
                .map(kind -> Row.of("id", id.value())
                        .and("label", kind.label())
                        .and("names", List.copyOf(names))
                        .and("aliases", List.copyOf(aliases))
                        .map());
    }
}
