package org.policygraph.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A source, and how far it is relied on.
 *
 * @param id its id
 * @param name as readers know it
 * @param kind what it is
 * @param articles how many articles it published
 * @param cited how many articles of others cite it
 * @param reliability how often it is taken to be right, 0 to 1
 * @param set whether somebody has set that; else it is what holds for its kind
 * @param reason why it was set so, null where it was not
 */
public record RatedSource(
        String id,
        String name,
        SourceKind kind,
        int articles,
        int cited,
        double reliability,
        boolean set,
        @Nullable String reason) {

    static RatedSource read(Record row) {
        SourceKind kind = SourceKind.valueOf(row.get("kind").asString(SourceKind.OUTLET.name()));
        return new RatedSource(
                row.get("id").asString(),
                row.get("name").asString(),
                kind,
                row.get("articles").asInt(),
                row.get("cited").asInt(),
                row.get("reliability").asDouble(kind.reliability()),
                !row.get("reliability").isNull(),
                row.get("reason").asString(null));
    }
}
