package org.policygraph.ingest;

import java.util.ArrayList;
import java.util.List;

/** What went wrong in one run; one bad input never stops it. */
public final class Problems {

    private final List<Problem> collected = new ArrayList<>();

    synchronized void add(Problem problem) {
        collected.add(problem);
    }

    public synchronized List<Problem> all() {
        return List.copyOf(collected);
    }

    public List<Problem> of(Problem.Level level) {
        return all().stream().filter(problem -> problem.level() == level).toList();
    }
}
