package org.policygraph.action;

import org.jspecify.annotations.Nullable;
import org.policygraph.actor.Actor;
import org.policygraph.actor.Resolution.Cluster;
import org.policygraph.document.Span;

/**
 * Words that fill a role of a claim.
 *
 * @param span where they stand
 * @param cluster whom they stand for; null when that is not known
 */
public record Participant(Span span, @Nullable Cluster cluster) {

    public @Nullable Actor actor() {
        return cluster == null ? null : cluster.actor();
    }
}
