package org.policygraph.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/** The one database of a test JVM, started at its first use and stopped with the JVM. */
final class TestDatabase {

    private static final String IMAGE = "neo4j:2026.09.0-community";

    private TestDatabase() {}

    /** Where the tests' database runs. */
    private enum Place {
        EMBEDDED {
            @Override
            DatabaseSettings.Server start() throws Exception {
                Path data = Files.createTempDirectory("policy-graph-test");
                Database database = Database.open(TestSettings.in(data));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    database.close();
                    FileSystemUtils.deleteRecursively(data.toFile());
                }));
                DatabaseAddress address = database.address();
                return new DatabaseSettings.Server(
                        address.bolt().toString(), address.username(), database.password(), null);
            }
        },
        CONTAINER {
            @Override
            @SuppressWarnings("resource") // Testcontainers stops it with the JVM
            DatabaseSettings.Server start() {
                Neo4jContainer container = new Neo4jContainer(IMAGE);
                container.start();
                return new DatabaseSettings.Server(container.getBoltUrl(), "neo4j", container.getAdminPassword(), null);
            }
        },
        URI {
            @Override
            DatabaseSettings.Server start() {
                Map<String, String> environment = System.getenv();
                return new DatabaseSettings.Server(
                        environment.getOrDefault("NEO4J_URI", "bolt://localhost:7687"),
                        environment.getOrDefault("NEO4J_USERNAME", "neo4j"),
                        environment.getOrDefault("NEO4J_PASSWORD", ""),
                        null);
            }
        };

        abstract DatabaseSettings.Server start() throws Exception;

        static Place chosen() {
            String choice = System.getProperty("test.neo4j", "auto");
            return choice.equals("auto") ? found() : valueOf(choice.toUpperCase(Locale.ROOT));
        }

        private static Place found() {
            if (System.getenv("NEO4J_URI") != null) {
                return URI;
            }
            return DockerClientFactory.instance().isDockerAvailable() ? CONTAINER : EMBEDDED;
        }
    }

    private static final class Holder {
        static final DatabaseSettings.Server SERVER = start();

        private static DatabaseSettings.Server start() {
            try {
                return Place.chosen().start();
            } catch (Exception e) {
                throw new IllegalStateException("there is no database for the tests", e);
            }
        }
    }

    static DatabaseSettings.Server server() {
        return Holder.SERVER;
    }

    /** Points a Spring context to the tests' database. */
    static final class Connected implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            // on a busy machine a first question waits long for its plan, and no test is of how long
                            "policy-graph.query-limit=60s",
                            "policy-graph.server.uri=" + server().uri(),
                            "policy-graph.server.username=" + server().username(),
                            "policy-graph.server.password=" + server().password())
                    .applyTo(context);
        }
    }

    /** Empties the database before each test class. */
    static final class Wiped implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            try (Bolt bolt = Bolt.to(ServerDatabase.at(server()))) {
                bolt.run("database/wipe", Map.of());
            }
        }
    }
}
