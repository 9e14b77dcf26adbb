package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.policygraph.document.Precision;

/**
 * Parts the claims of one kind between the same two by when it was done and what it was about.
 *
 * <p>Claims with one date and one topic are one episode. One that is told more vaguely joins the only closer one that it
 * can mean: a month the only day that is known in it, "controls" the "export controls on chips", no topic the only topic
 * of its date. With several the words leave open which is meant, and it stays an episode of its own. Intervals and
 * unknown dates stay as they are: nothing is dated by what others say.
 */
final class Episodes {

    private final SortedMap<Episode, List<ToldClaim>> told = new TreeMap<>();

    private Episodes() {}

    /** The actions that claims of one kind between the same two tell of, in time. */
    static List<Action> of(Collection<ToldClaim> claims) {
        Episodes episodes = new Episodes();
        claims.forEach(claim -> episodes.told
                .computeIfAbsent(Episode.of(claim), absent -> new ArrayList<>())
                .add(claim));
        episodes.join();
        return episodes.told.entrySet().stream()
                .map(episode -> Action.of(episode.getKey().dating, episode.getKey().topic, episode.getValue()))
                .toList();
    }

    /** Each joins the closest one that it can mean, where there is only one of these. */
    private void join() {
        if (told.size() == 1) {
            return;
        }
        Map<Dating, List<Episode>> byDate = told.keySet().stream().collect(Collectors.groupingBy(Episode::dating));
        List<Episode> all = List.copyOf(told.keySet());
        Map<Episode, Episode> meant = new TreeMap<>();
        for (Episode vague : all) {
            List<Episode> closer =
                    vague.near(byDate, all).stream().filter(vague::canMean).toList();
            List<Episode> closest = closer.stream()
                    .filter(one -> closer.stream().noneMatch(one::canMean))
                    .toList();
            if (closest.size() == 1) {
                meant.put(vague, closest.getFirst());
            }
        }
        meant.forEach((vague, close) -> {
            List<ToldClaim> claims = told.remove(vague);
            if (claims != null) {
                told.computeIfAbsent(close, absent -> new ArrayList<>()).addAll(claims);
            }
        });
    }

    /**
     * When something was done, and what it was about.
     *
     * @param words those of the topic
     * @param fixed whether only equal topics are one, as with the roles of ties
     */
    private record Episode(Dating dating, String topic, Set<String> words, boolean fixed)
            implements Comparable<Episode> {

        static Episode of(ToldClaim claim) {
            Deed deed = claim.deed();
            boolean fixed = deed.kind().verb().isTie();
            return new Episode(claim.dating(), deed.topic(), deed.topicWords(), fixed);
        }

        /** Those among which one may be that this can mean: a day is closer than any other date. */
        List<Episode> near(Map<Dating, List<Episode>> byDate, List<Episode> all) {
            boolean closest = dating.precision() == Precision.DAY || dating.isInterval() || !dating.isKnown();
            return closest ? byDate.getOrDefault(dating, List.of()) : all;
        }

        /** Whether the other tells the same, and more closely. */
        boolean canMean(Episode other) {
            return dating.isKnown()
                    && !equals(other)
                    && (dating.equals(other.dating) || dating.covers(other.dating))
                    && (topic.equals(other.topic) || (!fixed && isPartOf(other)));
        }

        private boolean isPartOf(Episode other) {
            return words.size() < other.words.size() && other.words.containsAll(words);
        }

        @Override
        public int compareTo(Episode other) {
            int byDate = dating.compareTo(other.dating);
            return byDate != 0 ? byDate : topic.compareTo(other.topic);
        }
    }
}
