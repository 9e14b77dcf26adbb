package org.policygraph.graph;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import org.neo4j.driver.Record;
import org.policygraph.database.Statements;
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

    /**
     * Why something is taken back, and when.
     *
     * @param reason as told; may be empty
     * @param because the tombstone of the source with which an article goes; empty for what goes by itself
     */
    record Cause(String reason, OffsetDateTime at, String because) {

        /** The same, of an article that goes with its source. */
        Cause of(Source source) {
            return new Cause(reason, at, Tombstone.of(source));
        }

        /** Has tombstones stand for these, if none does. */
        void stand(Statements statements, Collection<String> ids) {
            statements.run("graph/add-tombstones", Map.of("ids", ids, "reason", reason, "at", at, "because", because));
        }
    }
}
