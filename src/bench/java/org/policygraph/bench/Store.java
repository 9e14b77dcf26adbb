package org.policygraph.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.neo4j.cli.AdminTool;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.ByteUnit;

/**
 * A folder of our own program with a made-up map in it, and everything that its edges stand on; made once for the same
 * numbers, and kept.
 */
record Store(PowerLaw law, Path folder) {

    static final String NAME = "neo4j";

    /** Grows when the same numbers make another database. */
    private static final int VERSION = 1;

    private static final int PATIENCE_MINUTES = 30;

    /** The folder of a map under {@code target}. */
    static Store of(PowerLaw law) {
        String name = law.edges() / 1_000 + "k-" + law.seed() + "-v" + VERSION;
        return new Store(law, Path.of("target", "bench", name).toAbsolutePath());
    }

    Path neo4jHome() {
        return folder.resolve("neo4j");
    }

    private Path madeFile() {
        return folder.resolve("made");
    }

    /** Makes what is not there yet; tells how long it took. */
    void make() {
        if (Files.exists(madeFile())) {
            Table.say("Database of an earlier run: %s", folder);
            return;
        }
        long started = System.nanoTime();
        try {
            clear(folder);
            Path sheets = Files.createDirectories(folder.resolve("import"));
            Files.createDirectories(neo4jHome());
            List<String> arguments = new Filing(law).into(sheets);
            double written = (System.nanoTime() - started) / 1e9;
            load(arguments);
            double loaded = (System.nanoTime() - started) / 1e9;
            clear(sheets);
            open().shutdown();
            double done = (System.nanoTime() - started) / 1e9;
            Files.writeString(madeFile(), law + "\n");
            Table.say(
                    "Database made in %s: %.0f s for its files, %.0f s for Neo4j's import, %.0f s for constraints and"
                            + " indexes",
                    folder, written, loaded - written, done - loaded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private void load(List<String> files) {
        List<String> command = java("-Xmx2g", AdminTool.class.getName());
        command.addAll(List.of("database", "import", "full", NAME, "--id-type=integer"));
        command.addAll(files);
        int exit = run(command, Map.of("NEO4J_HOME", neo4jHome().toString()), "import.log");
        if (exit != 0) {
            throw new IllegalStateException("Neo4j's import ended with " + exit + "; see import.log in " + folder);
        }
    }

    private static List<String> java(String heap, String main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(heap);
        command.add("--add-opens=java.base/java.nio=ALL-UNNAMED");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        return command;
    }

    private int run(List<String> command, Map<String, String> environment, String log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a database was made", e);
        }
    }

    /** Opens it in this process, with enough memory for all of it, out of anyone's reach. */
    DatabaseManagementService open() {
        DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(neo4jHome())
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.gibiBytes(2))
                .setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of("gds.*", "apoc.*"))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(BoltConnector.enabled, false)
                .setConfig(HttpConnector.enabled, false)
                .build();
        bringUpToDate(neo4j.database(NAME));
        return neo4j;
    }

    /** Our program itself does so at its next start, and then finds all of it there. */
    private static void bringUpToDate(GraphDatabaseService database) {
        try (Stream<Path> files = Files.list(Path.of("cypher", "migrations"))) {
            files.sorted().flatMap(Store::statements).forEach(database::executeTransactionally);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Transaction transaction = database.beginTx()) {
            transaction.schema().awaitIndexesOnline(PATIENCE_MINUTES, TimeUnit.MINUTES);
        }
    }

    private static Stream<String> statements(Path file) {
        try {
            String text = Files.readString(file).replaceAll("(?m)^//.*", "");
            return Stream.of(text.split(";", -1)).map(String::strip).filter(statement -> !statement.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
