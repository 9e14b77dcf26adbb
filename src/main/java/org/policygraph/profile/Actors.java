package org.policygraph.profile;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The actors of the graph, by id. */
interface Actors extends Repository<ActorNode, String> {

    Optional<ActorNode> findById(String id);
}
