package org.policygraph.database;

import java.nio.file.Path;

/** Settings for databases that a test starts by itself. */
final class TestSettings {

    private static final DatabaseSettings.Server NO_SERVER = new DatabaseSettings.Server("", "neo4j", "", null);

    private TestSettings() {}

    static DatabaseSettings in(Path data) {
        return new DatabaseSettings(data, 0, false, "", NO_SERVER);
    }

    static DatabaseSettings joining(Path data) {
        return new DatabaseSettings(data, 0, true, "", NO_SERVER);
    }

    static DatabaseSettings in(Path data, int boltPort) {
        return new DatabaseSettings(data, boltPort, false, "", NO_SERVER);
    }

    static DatabaseSettings server(String uri, String password) {
        return new DatabaseSettings(
                Path.of("unused"), 0, false, "", new DatabaseSettings.Server(uri, "neo4j", password, null));
    }
}
