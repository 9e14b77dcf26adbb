package org.policygraph.database;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The constraints and indexes that the queries rely on, in place before anyone else reaches the database. */
final class Schema {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PAUSE_MILLIS = 100;

    /** A file of migrations, and the version in its name. */
    private static final String FILE = ".*/V(\\d+)__[^/]*";

    private final URI bolt;
    private final Driver driver;

    private Schema(URI bolt, Driver driver) {
        this.bolt = bolt;
        this.driver = driver;
    }

    /** Checks that the database can be used, and applies the migrations that it lacks. */
    static void bringUpToDate(Database database) {
        URI bolt = database.address().bolt();
        try (Driver driver = Connections.connect(database)) {
            driver.verifyConnectivity();
            Schema schema = new Schema(bolt, driver);
            Record state = schema.state();
            schema.checkVersion(state.get("version").asString());
            if (!isUpToDate(state.get("migrations").asList(Value::asString))) {
                schema.migrate();
            }
        } catch (AuthenticationException e) {
            throw new DatabaseProblem.CredentialsRefused(
                    bolt.toString(), database.address().username(), e);
        } catch (Neo4jException | IllegalArgumentException e) {
            throw DatabaseProblem.ServerUnreachable.because(bolt.toString(), e);
        }
    }

    private Record state() {
        try (Session session = driver.session()) {
            return session.run(new NamedQueries().text("database/state")).single();
        }
    }

    private void checkVersion(String version) {
        if (!ServerVersion.parse(version).isSupported()) {
            throw new DatabaseProblem.ServerTooOld(bolt.toString(), version, ServerVersion.OLDEST.toString());
        }
    }

    /** Asked first, because the migrations ask ten questions more before they find nothing to do. */
    private static boolean isUpToDate(List<String> applied) {
        Set<String> known = files(List.of()).stream()
                .map(file -> file.getPath().replaceFirst(FILE, "$1"))
                .collect(Collectors.toSet());
        return known.equals(Set.copyOf(applied));
    }

    /**
     * Several programs may start on one server at once. One of them gets the migrations' lock; the others meet the lock
     * or the rules it just made, and are done as soon as nothing is left to apply.
     */
    private void migrate() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                migrations().apply();
                return;
            } catch (MigrationsException | Neo4jException e) {
                if (Instant.now().isAfter(deadline) || !isContention(e)) {
                    throw new DatabaseProblem.MigrationFailed(bolt.toString(), e);
                }
                pause();
            }
        }
    }

    private Migrations migrations() {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/migrations")
                .withResourceScanner(Schema::files)
                .build();
        return new Migrations(config, driver);
    }

    private static boolean isContention(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("__Neo4jMigrationsLock")
                    || message.contains("quivalent")
                    || cause instanceof org.neo4j.driver.exceptions.TransientException) {
                return true;
            }
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS + ThreadLocalRandom.current().nextInt(PAUSE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another program migrates the schema", e);
        }
    }

    /** Spring's resolver sees into the packaged jar without scanning every other one. */
    private static List<URL> files(List<String> locations) {
        try {
            List<URL> files = new ArrayList<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:cypher/migrations/*.cypher")) {
                files.add(file.getURL());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
