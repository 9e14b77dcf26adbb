package org.policygraph.bench;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.policygraph.action.Status;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathQuestion;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;
import org.policygraph.path.engine.Effort;
import org.policygraph.path.engine.Found;
import org.policygraph.path.engine.MapGraph;
import org.policygraph.path.engine.Marks;
import org.policygraph.path.engine.Search;

/** Our search alone, on a map in memory. */
record Engine(String name, MapGraph map, PathQuestion question) implements Finder {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    /** The questions that are measured. */
    static List<Engine> all(MapGraph map) {
        return List.of(
                new Engine("ours, search alone", map, question(false, EdgeFilter.DEFAULT)),
                new Engine("ours, search alone, hub guard on", map, question(true, EdgeFilter.DEFAULT)),
                new Engine("ours, search alone, filtered", map, question(false, inTime())));
    }

    private static PathQuestion question(boolean hubs, EdgeFilter edges) {
        return new PathQuestion("a", "b", new Reach(Race.K, Race.HOPS, hubs), edges);
    }

    /** No step before the one before it, only what was done, and only since 2012. */
    private static EdgeFilter inTime() {
        return new EdgeFilter(
                EdgeFilter.DEFAULT.verbs(),
                EnumSet.of(Status.DONE),
                0,
                new Period(PartialDate.parse(Race.SINCE), null, null, true));
    }

    @Override
    public Answer ask(Pair pair) {
        Marks marks = new Marks(pair.from(), pair.to(), List.of(), Set.of(), TODAY);
        Found found = new Search(map, question, marks).run(Effort.ofSearch(() -> false));
        return new Answer(found.paths().size(), !found.complete());
    }
}
