package org.policygraph.graph;

import java.time.OffsetDateTime;
import org.neo4j.driver.Record;
import org.policygraph.document.Source;

/**
 * What is left of something that was taken back: it must not come in again.
 *
 * @param id of the article, or that of the source with {@code source:} ahead
 * @param at when it was taken back
 * @param reason why, as told then; may be empty
 */
public record Tombstone(String id, OffsetDateTime at, String reason) {

    static String of(Source source) {
        return "source:" + source.id();
    }

    static Tombstone read(Record row) {
        return new Tombstone(
                row.get("id").asString(),
                row.get("at").asOffsetDateTime(),
                row.get("reason").asString());
    }
}
