package org.policygraph.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;

/** How an actor stands in the graph, and how the list that knows it stands in the ledger. */
final class ActorRow {

    private ActorRow() {}

    /** The row by which an actor gets its node; with what a list knows about it, where one does. */
    static Map<String, Object> of(Actor actor) {
        return Row.of("id", actor.id().value())
                .and("listed", Profile.isListed(actor) ? listed(actor) : null)
                .map();
    }

    /** How an actor on a list is described, beside the label for its kind. */
    static Map<String, Object> described(Actor actor) {
        Map<String, Object> row = listed(actor.id().value(), listed(actor));
        return Map.of("id", get(row, "id"), "label", get(row, "label"), "listed", get(row, "properties"));
    }

    /** An actor as the list knows it. */
    static Map<String, Object> listed(String actor, Map<String, Object> listed) {
        ActorKind kind = ActorKind.valueOf((String) get(listed, "kind"));
        return described(
                kind,
                Row.of("id", actor)
                        .and("name", listed.get("name"))
                        .and("aliases", listed.get("aliases"))
                        .and("country", listed.get("country"))
                        .and("sector", listed.get("sector"))
                        .and("wikidata", listed.get("wikidata")));
    }

    /** An actor as only articles know it. */
    static Map<String, Object> told(String actor, Profile profile) {
        return described(
                profile.kind(), Row.of("id", actor).and("name", profile.name()).and("aliases", profile.aliases()));
    }

    private static Map<String, Object> listed(Actor actor) {
        return Row.of("id", "gazetteer:" + actor.id().value())
                .and("scheme", "gazetteer")
                .and("name", actor.name())
                .and("kind", actor.kind())
                .and("aliases", List.copyOf(actor.aliases()))
                .and("country", actor.facts().country())
                .and("sector", actor.facts().sector())
                .and("wikidata", actor.facts().wikidata())
                .map();
    }

    private static Map<String, Object> described(ActorKind kind, Row properties) {
        Map<String, Object> map = properties.map();
        return Map.of("id", get(map, "id"), "label", kind.label(), "properties", map);
    }

    private static Object get(Map<String, Object> map, String name) {
        @Nullable Object value = map.get(name);
        if (value == null) {
            throw new IllegalStateException("The graph gives no " + name + " in " + map);
        }
        return value;
    }
}
