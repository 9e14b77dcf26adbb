package org.policygraph.database;

import java.util.Optional;
import org.neo4j.driver.Driver;

/** An open database with its schema in place, wherever it runs. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ServerDatabase {

    DatabaseAddress address();

    String password();

    /** How it is read with the least effort. */
    Reads reads(Driver driver, NamedQueries queries);

    @Override
    void close();

    /**
     * Opens the database that the settings name.
     *
     * @throws DatabaseProblem when there is none to be had
     */
    static Database open(DatabaseSettings settings) {
        Database database = choose(settings);
        try {
            Schema.bringUpToDate(database);
            return database;
        } catch (RuntimeException | Error e) {
            // its threads are no daemons: left open, they would keep the JVM alive after the error
            database.close();
            throw e;
        }
    }

    private static Database choose(DatabaseSettings settings) {
        if (settings.server().configured()) {
            return ServerDatabase.at(settings.server());
        }
        DataFolder folder = DataFolder.at(settings.data());
        Optional<Database> running = settings.joinRunning()
                ? folder.runningBolt().map(bolt -> ServerDatabase.running(folder, bolt))
                : Optional.empty();
        return running.orElseGet(() -> EmbeddedDatabase.start(folder, settings.boltPort(), settings.guide()));
    }
}
