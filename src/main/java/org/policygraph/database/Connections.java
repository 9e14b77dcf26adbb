package org.policygraph.database;

import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** How this program talks Bolt: a dead database is noticed in seconds, where the driver's defaults take a minute. */
final class Connections {

    private static final int CONNECT_SECONDS = 2;
    private static final int ACQUIRE_SECONDS = 3;
    private static final int RETRY_SECONDS = 5;

    /** A database in this program is not dead; on a busy machine its first answer may take long. */
    private static final int PATIENCE_SECONDS = 30;

    private Connections() {}

    static void limit(Config.ConfigBuilder config) {
        config.withConnectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(ACQUIRE_SECONDS, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(RETRY_SECONDS, TimeUnit.SECONDS)
                .withTelemetryDisabled(true);
    }

    static AuthToken login(Database database) {
        return AuthTokens.basic(database.address().username(), database.password());
    }

    /** A driver of its own for the time before the application's is there. */
    static Driver connect(Database database) {
        Config.ConfigBuilder config = Config.builder();
        limit(config);
        if (database.address().embedded()) {
            config.withConnectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .withConnectionAcquisitionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        return GraphDatabase.driver(database.address().bolt(), login(database), config.build());
    }
}
