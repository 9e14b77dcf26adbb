package org.policygraph.database;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the database in use is, for people and for other clients.
 *
 * @param bolt address for a driver or Neo4j Browser, such as {@code bolt://localhost:7687}
 * @param username who to log in as
 * @param passwordFile the file that holds the password, or null when it was given in the environment
 * @param dataFolder folder of the embedded database, or null when a server holds the data
 * @param embedded whether the database runs inside this program
 */
public record DatabaseAddress(
        URI bolt,
        String username,
        @Nullable Path passwordFile,
        @Nullable Path dataFolder,
        boolean embedded) {}
