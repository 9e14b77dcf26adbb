package org.policygraph.database;

import java.net.URI;
import org.neo4j.driver.Driver;

/** A database that another program runs: a Neo4j server, or a Policy Graph on the same data folder. */
record ServerDatabase(DatabaseAddress address, String password) implements Database {

    static ServerDatabase at(DatabaseSettings.Server server) {
        try {
            URI bolt = URI.create(server.uri().strip());
            String password = server.readPassword();
            return new ServerDatabase(
                    new DatabaseAddress(bolt, server.username(), server.passwordFile(), null, false), password);
        } catch (IllegalArgumentException e) {
            throw new DatabaseProblem.ServerUnreachable(
                    server.uri(), "an address looks like bolt://localhost:7687 or neo4j://host", e);
        }
    }

    static ServerDatabase running(DataFolder folder, URI bolt) {
        return new ServerDatabase(
                new DatabaseAddress(bolt, EmbeddedDatabase.USER, folder.passwordFile(), folder.path(), false),
                folder.password());
    }

    @Override
    public Reads reads(Driver driver, NamedQueries queries) {
        return new BoltReads(driver, queries);
    }

    @Override
    public void close() {
        // not ours to stop
    }

    @Override
    public String toString() {
        return "ServerDatabase[" + address + "]";
    }
}
