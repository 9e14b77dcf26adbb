package org.policygraph.actor;

import java.util.Optional;
import org.policygraph.mention.Entry;
import org.policygraph.mention.Gazetteer;

/** The actors of the gazetteer. */
final class KnownActors {

    private final Gazetteer gazetteer;

    KnownActors(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Optional<Actor> byId(String id) {
        return gazetteer.entry(id).map(KnownActors::actor);
    }

    static Actor actor(Entry entry) {
        ActorKind kind = ActorKind.of(entry.kind()).orElse(ActorKind.ORGANIZATION);
        Actor.Facts facts = new Actor.Facts(entry.country(), entry.sector(), entry.wikidata());
        return new Actor(new Actor.Id(entry.id()), entry.name(), kind, entry.aliases(), facts);
    }
}
