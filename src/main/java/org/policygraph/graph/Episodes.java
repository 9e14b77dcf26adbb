package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.policygraph.document.Precision;

/**
 * Parts the claims of one deed by when it was done.
 *
 * <p>Claims with one date are one episode. A month joins the only day that is known in it, a year the only day or month;
 * with several the date leaves open which is meant, and it stays an episode of its own. Intervals and unknown dates stay
 * as they are: nothing is dated by what others say.
 */
final class Episodes {

    private final SortedMap<Dating, List<ToldClaim>> byDate = new TreeMap<>();

    private Episodes() {}

    /** The actions that claims of one deed tell of, in time. */
    static List<Action> of(Collection<ToldClaim> claims) {
        Episodes episodes = new Episodes();
        claims.forEach(claim -> episodes.add(claim.dating(), List.of(claim)));
        episodes.join(Precision.MONTH);
        episodes.join(Precision.YEAR);
        return episodes.byDate.entrySet().stream()
                .map(episode -> Action.of(episode.getKey(), episode.getValue()))
                .toList();
    }

    private void add(Dating dating, Collection<ToldClaim> claims) {
        byDate.computeIfAbsent(dating, absent -> new ArrayList<>()).addAll(claims);
    }

    private void join(Precision precision) {
        for (Dating coarse : List.copyOf(byDate.keySet())) {
            List<Dating> closer =
                    byDate.keySet().stream().filter(coarse::covers).toList();
            List<ToldClaim> claims = byDate.get(coarse);
            if (coarse.precision() == precision && closer.size() == 1 && claims != null) {
                byDate.remove(coarse);
                add(closer.getFirst(), claims);
            }
        }
    }
}
