package org.policygraph.path;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policygraph.actor.Actor;
import org.policygraph.path.Finding.Extent;
import org.policygraph.path.Finding.Leg;
import org.policygraph.path.Finding.Trail;
import org.policygraph.path.PathAnswer.Engine;
import org.policygraph.path.PathAnswer.Filtered;
import org.policygraph.path.PathAnswer.Hub;
import org.policygraph.path.engine.Effort;
import org.policygraph.path.engine.Found;
import org.policygraph.path.engine.Line;
import org.policygraph.path.engine.Search;
import org.policygraph.profile.NamedActor;
import org.springframework.stereotype.Component;

/** Reads the map around both ends by Cypher, within bounds, and searches what it found: works with any database. */
@Component
final class BoundedSearch implements MapSearch {

    private final PathQueries queries;
    private final Clock clock;

    BoundedSearch(PathQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public Finding search(PathQuestion question) {
        return queries.together(() -> searched(question));
    }

    private Finding searched(PathQuestion question) {
        Surroundings surroundings = Surroundings.of(question, queries, LocalDate.now(clock));
        Found found = new Search(surroundings.map(), question, surroundings.marks(question))
                .run(Effort.ofSearch(() -> Thread.currentThread().isInterrupted()));
        List<Hub> hubs = found.hubs().entrySet().stream()
                .map(entry -> hub(surroundings.actor(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(Hub::shorterPaths).reversed().thenComparing(Hub::id))
                .toList();
        Filtered filtered = new Filtered(hubs, found.edges(), found.counted() && surroundings.isCompleteWithHubs());
        List<Trail> trails =
                found.paths().stream().map(path -> trail(path, surroundings)).toList();
        return new Finding(trails, filtered, new Extent(Engine.CYPHER, found.complete() && surroundings.isComplete()));
    }

    static Hub hub(MapActor actor, int paths) {
        return new Hub(actor.actor().id(), actor.actor().name(), actor.degree(), paths);
    }

    private static Trail trail(Found.Scored path, Surroundings surroundings) {
        List<Integer> knots = path.way().knots();
        List<NamedActor> actors =
                knots.stream().map(number -> surroundings.actor(number).actor()).toList();
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i + 1 < actors.size(); i++) {
            Line line = path.way().lines().get(i);
            Actor.Id from = actors.get(i).id();
            Step step = Step.along(line, from, actors.get(i + 1).id(), line.isFrom(knots.get(i)));
            legs.add(new Leg(step, surroundings.actions(line)));
        }
        return new Trail(path.score(), actors, legs);
    }
}
