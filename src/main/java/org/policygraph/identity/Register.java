package org.policygraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Known actors, filed so that those that a description may be of are found fast. Not safe for several writers. */
public final class Register {

    /** By how much one candidate must be better than the next. */
    private static final double LEAD = 0.02;

    private final Map<String, List<Face>> blocks = new HashMap<>();

    /** Files an actor. */
    public void add(Portrait portrait) {
        Face face = Face.of(portrait);
        for (String key : Blocks.of(face)) {
            blocks.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(face);
        }
    }

    /**
     * Whom a description is of. Where it is the same as several by as much, all of them are to be reviewed: one record is
     * of one actor.
     */
    public List<Candidate> resolve(Portrait portrait) {
        List<Candidate> candidates = candidates(portrait);
        List<Candidate> same = candidates.stream()
                .filter(each -> each.comparison.outcome() == Outcome.SAME)
                .sorted(Comparator.comparingDouble(each -> -each.comparison.strength()))
                .toList();
        if (same.size() < 2) {
            return candidates;
        }
        double lead = same.get(0).comparison.strength() - same.get(1).comparison.strength();
        Candidate best = lead >= LEAD ? same.getFirst() : null;
        return candidates.stream()
                .map(each ->
                        each.equals(best) ? each : new Candidate(each.portrait, each.comparison.as(Outcome.REVIEW)))
                .toList();
    }

    /** Whom a description may be of: those that are the same or to be reviewed, the likeliest first, then by id. */
    public List<Candidate> candidates(Portrait portrait) {
        Face face = Face.of(portrait);
        List<Candidate> candidates = new ArrayList<>();
        for (Face other : filedWith(face)) {
            Comparison comparison = Comparer.compare(face, other);
            boolean itself = other.portrait().id().equals(portrait.id());
            if (!itself && comparison.outcome() != Outcome.DIFFERENT) {
                candidates.add(new Candidate(other.portrait(), comparison));
            }
        }
        candidates.sort(Comparator.comparing((Candidate candidate) -> candidate.comparison.outcome())
                .thenComparingDouble(candidate -> -candidate.comparison.score())
                .thenComparing(candidate -> candidate.portrait.id()));
        return candidates;
    }

    private Collection<Face> filedWith(Face face) {
        Set<Face> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String key : Blocks.of(face)) {
            for (Face other : blocks.getOrDefault(key, List.of())) {
                found.add(other);
            }
        }
        return found;
    }

    /**
     * An actor that a description may be of.
     *
     * @param portrait the actor
     * @param comparison how it compares
     */
    public record Candidate(Portrait portrait, Comparison comparison) {}
}
