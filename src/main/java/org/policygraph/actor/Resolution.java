package org.policygraph.actor;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.mention.Mention;

/** Which mentions of a document stand for which actor, and why. */
public final class Resolution {

    private final List<Mention> mentions;
    private final List<Cluster> clusters;
    private final Map<Mention, Cluster> byMention = new HashMap<>();

    /**
     * Takes what was found and what was resolved of it.
     *
     * @param mentions all mentions of the document, resolved or not, in text order
     * @param clusters those that were resolved; no mention stands in two of them
     */
    public Resolution(Collection<Mention> mentions, Collection<Cluster> clusters) {
        this.mentions = List.copyOf(mentions);
        this.clusters = List.copyOf(clusters);
        for (Cluster cluster : clusters) {
            for (Mention mention : cluster.mentions()) {
                if (byMention.put(mention, cluster) != null) {
                    throw new IllegalArgumentException("The mention " + mention + " is resolved twice");
                }
            }
        }
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public List<Cluster> clusters() {
        return clusters;
    }

    /** Whom a mention stands for; empty when that is not known. */
    public Optional<Cluster> of(Mention mention) {
        return Optional.ofNullable(byMention.get(mention));
    }

    /**
     * The mentions of one document that stand for one actor.
     *
     * @param name the fullest name the document uses
     * @param actor whom they stand for
     * @param mentions at least one, in text order
     * @param score how sure that is, 0 to 1
     * @param reason why, in a few words
     */
    public record Cluster(String name, Actor actor, List<Mention> mentions, double score, String reason) {

        public Cluster {
            mentions = List.copyOf(mentions);
            if (mentions.isEmpty() || score < 0 || score > 1) {
                throw new IllegalArgumentException(
                        "A cluster has mentions and a score from 0 to 1, not " + mentions.size() + " and " + score);
            }
        }
    }
}
