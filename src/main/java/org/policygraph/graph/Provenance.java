package org.policygraph.graph;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Claim;
import org.policygraph.action.Participant;
import org.policygraph.action.Reading;
import org.policygraph.actor.Actor;
import org.policygraph.mention.Citation;
import org.policygraph.mention.Citations;
import org.policygraph.mention.Gazetteer;

/**
 * Where an article has from what it says: its publisher, a news agency that all of it is taken from, and the outlets that
 * single sentences cite.
 */
final class Provenance {

    private static final Citations CITATIONS = Citations.with(Gazetteer.bundled());

    private final Publisher publisher;
    private final @Nullable Publisher credit;
    private final SortedMap<Integer, Publisher> cited = new TreeMap<>();
    private final SortedMap<String, Publisher> outlets = new TreeMap<>();
    private final SortedMap<String, SortedSet<Integer>> sentences = new TreeMap<>();

    Provenance(Reading reading) {
        publisher = Publisher.of(reading.document().article().origin().source());
        credit = foreign(CITATIONS.credit(reading.document()).map(Publisher::of).orElse(null));
        if (credit != null) {
            outlets.put(credit.id(), credit);
        }
        for (Citation citation :
                CITATIONS.of(reading.document(), reading.resolution().mentions())) {
            cite(citation.sentence(), Publisher.of(citation.outlet()));
        }
        for (Claim claim : reading.claims()) {
            Publisher holder = holder(claim);
            if (holder != null) {
                cite(claim.trigger().sentence(), holder);
            }
        }
    }

    Publisher publisher() {
        return publisher;
    }

    /** The id of the agency that all of the article is taken from; null where it is its publisher's own. */
    @Nullable
    String credit() {
        return credit == null ? null : credit.id();
    }

    /** The id of the outlet whose word a claim is; null where the article itself stands for it. */
    @Nullable
    String via(Claim claim) {
        Publisher holder = foreign(holder(claim));
        Publisher outlet = holder == null ? cited.get(claim.trigger().sentence()) : holder;
        return outlet == null ? null : outlet.id();
    }

    /** The outlets it cites, by id, each with the indices of the sentences that do; none for one that it credits. */
    List<Map<String, Object>> citations() {
        return outlets.values().stream()
                .map(outlet -> Row.of("source", outlet.row())
                        .and("sentences", List.copyOf(sentences.getOrDefault(outlet.id(), new TreeSet<>())))
                        .map())
                .toList();
    }

    private void cite(int sentence, Publisher outlet) {
        if (foreign(outlet) != null) {
            cited.putIfAbsent(sentence, outlet);
            outlets.put(outlet.id(), outlet);
            sentences.computeIfAbsent(outlet.id(), absent -> new TreeSet<>()).add(sentence);
        }
    }

    /** Nobody cites himself. */
    private @Nullable Publisher foreign(@Nullable Publisher outlet) {
        return outlet == null || outlet.id().equals(publisher.id()) ? null : outlet;
    }

    private static @Nullable Publisher holder(Claim claim) {
        Participant holder = claim.standing().holder();
        Actor actor = holder == null ? null : holder.actor();
        return actor == null ? null : Publisher.ofActor(actor.id().value());
    }
}
