package org.policygraph.profile;

import java.util.List;
import org.policygraph.action.Verb;

/**
 * With whom an actor stands in touch.
 *
 * @param actor who
 * @param groups one for each verb and direction, the largest first
 * @param complete false when there are more than {@value #MOST} edges, of which the busiest are given
 */
public record Neighbours(NamedActor actor, List<Group> groups, boolean complete) {

    static final int MOST = 1000;

    public Neighbours {
        groups = List.copyOf(groups);
    }

    /**
     * The neighbours by one verb in one direction.
     *
     * @param verb what the edges say
     * @param direction whether it was done to these actors or by them
     * @param count how many actors
     * @param actions how many actions
     * @param neighbours those actors, the one with most actions first
     */
    public record Group(Verb verb, Direction direction, int count, int actions, List<Neighbour> neighbours) {

        public Group {
            neighbours = List.copyOf(neighbours);
        }

        static Group of(List<Neighbour> edges) {
            Neighbour any = edges.getFirst();
            int actions = edges.stream().mapToInt(Neighbour::actions).sum();
            return new Group(any.verb(), any.direction(), edges.size(), actions, edges);
        }
    }
}
