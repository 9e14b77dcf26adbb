package org.policygraph.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.Source;
import org.policygraph.mention.Citations;
import org.policygraph.mention.Entry;
import org.policygraph.mention.Gazetteer;
import org.policygraph.mention.Mention;
import org.policygraph.mention.Sense;

/**
 * A source as the graph keeps it: an outlet that the gazetteer knows goes by its name there, however it was called, so
 * that it is one source as publisher, as the one who is cited and as the speaker of a claim.
 *
 * @param source under the name by which it is kept
 * @param kind what it is
 */
record Publisher(Source source, SourceKind kind) {

    /** The publisher of an article. */
    static Publisher of(Source named) {
        if (named.id().equals(Source.UNKNOWN.id())) {
            return new Publisher(Source.UNKNOWN, SourceKind.UNKNOWN);
        }
        List<Entry> known = Gazetteer.bundled().named(named.name()).stream()
                .filter(sense -> sense.use() == Sense.Use.NAME || sense.use() == Sense.Use.WEAK)
                .map(Sense::entry)
                .distinct()
                .toList();
        if (known.size() != 1) {
            return new Publisher(named, SourceKind.OUTLET);
        }
        Entry entry = known.getFirst();
        return entry.kind() == Mention.Kind.MEDIA ? of(entry) : new Publisher(named, kind(entry.kind()));
    }

    /** An outlet of the gazetteer. */
    static Publisher of(Entry outlet) {
        boolean agency = Citations.NEWS_AGENCY.equals(outlet.sector());
        return new Publisher(new Source(outlet.name()), agency ? SourceKind.NEWS_AGENCY : SourceKind.OUTLET);
    }

    /** The outlet that an actor is; null where it is none. */
    static @Nullable Publisher ofActor(String id) {
        return Gazetteer.bundled()
                .entry(id)
                .filter(entry -> entry.kind() == Mention.Kind.MEDIA)
                .map(Publisher::of)
                .orElse(null);
    }

    private static SourceKind kind(Mention.Kind kind) {
        return switch (kind) {
            case AGENCY, COUNTRY, INTERNATIONAL -> SourceKind.OFFICIAL;
            default -> SourceKind.OUTLET;
        };
    }

    String id() {
        return source.id();
    }

    Map<String, Object> row() {
        return Row.of("id", id()).and("name", source.name()).and("kind", kind).map();
    }
}
