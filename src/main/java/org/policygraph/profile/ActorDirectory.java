package org.policygraph.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Knows which actor is meant by an id, a name or an alias. */
@Component
public final class ActorDirectory {

    private static final int MOST_NEAR = 5;

    private final Actors actors;
    private final GraphReader reader;

    ActorDirectory(Actors actors, GraphReader reader) {
        this.actors = actors;
        this.reader = reader;
    }

    /**
     * Finds the actor with this id, else the one that an actor with it was found to be, else the one with exactly this
     * name, else with exactly this alias; case does not matter.
     *
     * @throws ProfileProblem.UnknownActor when there is none
     * @throws ProfileProblem.AmbiguousActor when a name or alias is that of several
     */
    public NamedActor find(String idOrName) {
        return Objects.requireNonNull(findAll(List.of(idOrName)).get(idOrName));
    }

    /** The same for several, by what each was asked for with. */
    public Map<String, NamedActor> findAll(List<String> idsOrNames) {
        List<String> ids = idsOrNames.stream().map(String::strip).toList();
        Map<String, NamedActor> byId =
                reader.values("profile/actors-by-id", Map.of("ids", ids), NamedActor::of).stream()
                        .collect(
                                Collectors.toMap(actor -> actor.id().value(), Function.identity(), (one, same) -> one));
        Map<String, NamedActor> found = new HashMap<>();
        for (String asked : idsOrNames) {
            NamedActor actor = byId.get(asked.strip());
            found.put(asked, actor == null ? node(asked).named() : actor);
        }
        return found;
    }

    ActorNode node(String idOrName) {
        String asked = idOrName.strip();
        return actors.findById(asked).or(() -> mergedInto(asked)).orElseGet(() -> byName(asked));
    }

    /** An id stays good after its actor was found to be another. */
    private Optional<ActorNode> mergedInto(String id) {
        return reader
                .all(
                        "profile/merged-into",
                        Map.of("id", id),
                        row -> row.get("id").asString())
                .stream()
                .findFirst()
                .flatMap(actors::findById);
    }

    private ActorNode byName(String name) {
        List<Match> matches =
                reader.all("profile/actors-by-name", Map.of("phrase", NameQuery.phrase(name), "name", name), Match::of);
        List<NamedActor> named =
                matches.stream().filter(Match::byName).map(Match::actor).toList();
        List<NamedActor> meant =
                named.isEmpty() ? matches.stream().map(Match::actor).toList() : named;
        if (meant.isEmpty()) {
            throw new ProfileProblem.UnknownActor(name, near(name));
        }
        if (meant.size() > 1) {
            throw new ProfileProblem.AmbiguousActor(name, meant);
        }
        return actors.findById(meant.getFirst().id().value()).orElseThrow();
    }

    private List<NamedActor> near(String name) {
        String names = NameQuery.alike(name);
        if (names.isEmpty()) {
            return List.of();
        }
        return reader.all("profile/near-names", Map.of("names", names, "limit", MOST_NEAR), NamedActor::of);
    }

    /**
     * An actor with a name.
     *
     * @param byName whether it is its name, not an alias
     */
    private record Match(NamedActor actor, boolean byName) {

        static Match of(Record row) {
            return new Match(NamedActor.of(row), row.get("byName").asBoolean());
        }
    }
}
