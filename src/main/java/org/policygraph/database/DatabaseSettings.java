package org.policygraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database to use, as the user configured it.
 *
 * @param data folder of the embedded database, made absolute
 * @param boltPort port of the embedded database's Bolt, 0 to 65535; 0 takes any free one
 * @param joinRunning whether a database that another program runs on the same folder is used instead of refused
 * @param guide the address of the guide that Neo4j Browser opens with, where the embedded database is used; blank for
 *     its own
 * @param server a server to use instead of the embedded database
 */
@ConfigurationProperties("policy-graph")
record DatabaseSettings(
        @DefaultValue("./data") Path data,
        @DefaultValue("7687") int boltPort,
        @DefaultValue("false") boolean joinRunning,
        @DefaultValue("") String guide,
        @DefaultValue Server server) {

    DatabaseSettings {
        if (boltPort < 0 || boltPort > 65_535) {
            throw new IllegalArgumentException(
                    "policy-graph.bolt-port is %d; legal are 0 (any free port) to 65535".formatted(boltPort));
        }
        data = data.toAbsolutePath().normalize();
    }

    /**
     * A Neo4j server that somebody else runs.
     *
     * @param uri bolt:// or neo4j://, also with +s or +ssc; blank when there is none
     * @param username a user of that server
     * @param password the password, or blank when it is in a file
     * @param passwordFile a file that holds the password, alone or as {@code username/password}, the form
     *     that Neo4j's image takes
     */
    record Server(
            @DefaultValue("") String uri,
            @DefaultValue("neo4j") String username,
            @DefaultValue("") String password,
            @Nullable Path passwordFile) {

        boolean configured() {
            return !uri.isBlank();
        }

        String readPassword() {
            if (!password.isBlank() || passwordFile == null) {
                return password;
            }
            try {
                String secret = Files.readString(passwordFile).strip();
                String prefix = username + "/";
                return secret.startsWith(prefix) ? secret.substring(prefix.length()) : secret;
            } catch (IOException e) {
                throw new DatabaseProblem.ServerUnreachable(
                        uri, "its password file %s cannot be read".formatted(passwordFile), e);
            }
        }
    }
}
