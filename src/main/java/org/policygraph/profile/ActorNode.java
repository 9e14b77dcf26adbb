package org.policygraph.profile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.actor.ActorKind;
import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * An actor as the graph holds it; read only, never saved.
 *
 * @param id its stable key
 * @param name as an analyst writes it
 * @param aliases other names
 * @param country the id of the country it belongs to, null when unknown
 * @param sector what it does, null when unknown
 * @param wikidata its Wikidata item, null when unknown
 * @param labels its kind
 */
@Node("Actor")
record ActorNode(
        @Id String id,
        String name,
        List<String> aliases,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String wikidata,
        @DynamicLabels Set<String> labels) {

    NamedActor named() {
        return NamedActor.of(id, name, labels.iterator().next());
    }

    ActorKind kind() {
        return named().kind();
    }
}
