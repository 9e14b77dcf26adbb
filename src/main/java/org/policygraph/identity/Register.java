package org.policygraph.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.identity.Comparer.Face;

/** Known actors, filed so that those that a description may be of are found fast. Not safe for several writers. */
public final class Register {

    private final Map<String, List<Face>> blocks = new HashMap<>();

    /** Files an actor. */
    public void add(Portrait portrait) {
        Face face = new Face(portrait);
        for (String key : Blocks.of(portrait.kind(), portrait.names())) {
            blocks.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(face);
        }
    }

    /** Whom a description may be of: those that are the same or to be reviewed, the likeliest first, then by id. */
    public List<Candidate> candidates(Portrait portrait) {
        Face face = new Face(portrait);
        List<Candidate> candidates = new ArrayList<>();
        for (Face other : filedWith(portrait)) {
            Comparison comparison = Comparer.compare(face, other);
            if (comparison.outcome() != Outcome.DIFFERENT) {
                candidates.add(new Candidate(other.portrait(), comparison));
            }
        }
        candidates.sort(Comparator.comparing((Candidate candidate) -> candidate.comparison.outcome())
                .thenComparingDouble(candidate -> -candidate.comparison.score())
                .thenComparing(candidate -> candidate.portrait.id()));
        return candidates;
    }

    private Collection<Face> filedWith(Portrait portrait) {
        Map<String, Face> found = new LinkedHashMap<>();
        for (String key : Blocks.of(portrait.kind(), portrait.names())) {
            for (Face other : blocks.getOrDefault(key, List.of())) {
                if (!other.portrait().id().equals(portrait.id())) {
                    found.putIfAbsent(other.portrait().id(), other);
                }
            }
        }
        return found.values();
    }

    /**
     * An actor that a description may be of.
     *
     * @param portrait the actor
     * @param comparison how it compares
     */
    public record Candidate(Portrait portrait, Comparison comparison) {}
}
