package org.policygraph.actor;

/**
 * Whom a mention stands for.
 *
 * @param actor the actor
 * @param score how sure that is, 0 to 1
 * @param reason why, in a few words
 */
record Identity(Actor actor, double score, String reason) {

    /** The same actor, told by a weaker sign. */
    Identity by(double share, String other) {
        return new Identity(actor, score * share, other);
    }

    boolean isSameActor(Identity other) {
        return actor.id().equals(other.actor.id());
    }
}
