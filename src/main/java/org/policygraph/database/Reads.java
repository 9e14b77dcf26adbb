package org.policygraph.database;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.types.MapAccessor;

/**
 * Runs query files that only read and give values, never nodes or relationships: inside this process where the database
 * is embedded, which takes a tenth of the time of a round trip, and over Bolt otherwise.
 */
@FunctionalInterface
public interface Reads {

    /**
     * Runs a query to its end.
     *
     * @param query the name of its file, such as {@code path/search}
     * @param parameters in the types that the driver takes
     * @param limit how long it may take
     * @return its rows
     * @throws Neo4jException when it fails or takes longer; the same wherever it ran
     */
    List<? extends MapAccessor> rows(String query, Map<String, @Nullable Object> parameters, Duration limit);

    /**
     * Asks a database that runs in this process; nothing where it does not.
     *
     * @throws Neo4jException when it fails or takes longer
     */
    default <Q, T> Optional<T> inProcess(InProcess<Q, T> work, Q question, Duration limit) {
        return Optional.empty();
    }
}
