package org.policygraph.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.Neo4jException;

/** The embedded database as its users meet it: one folder, one program, one password, nothing let out. */
class EmbeddedDatabaseIT {

    @TempDir
    static Path data;

    static Database database;

    @BeforeAll
    static void open() {
        database = Database.open(TestSettings.in(data));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void thePasswordIsForTheOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("neo4j-password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecondProgramOnTheSameFolderIsRefusedInOneLine() {
        DatabaseProblem problem = problemOf(TestSettings.in(data));

        assertThat(problem).isInstanceOf(DatabaseProblem.DataFolderInUse.class);
        assertOneLineWith(problem, data.toString());
    }

    @Test
    void aCommandJoinsTheDatabaseThatRunsAlready() {
        try (Database joined = Database.open(TestSettings.joining(data))) {
            assertThat(joined.address().bolt()).isEqualTo(database.address().bolt());
            assertThat(joined.address().embedded()).isFalse();
        }

        assertThat(Files.exists(data.resolve("running"))).isTrue();
    }

    @Test
    void aTakenBoltPortIsNamedInOneLine(@TempDir Path other) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            DatabaseProblem problem = problemOf(TestSettings.in(other, taken.getLocalPort()));

            assertThat(problem).isInstanceOf(DatabaseProblem.BoltPortInUse.class);
            assertOneLineWith(problem, String.valueOf(taken.getLocalPort()));
        }
    }

    @Test
    void aFileWhereTheFolderShouldBeIsNamedInOneLine(@TempDir Path other) throws IOException {
        Path file = Files.writeString(other.resolve("file"), "not a folder");

        DatabaseProblem problem = problemOf(TestSettings.in(file));

        assertThat(problem).isInstanceOf(DatabaseProblem.DataFolderNotWritable.class);
        assertOneLineWith(problem, file.toString());
    }

    @Test
    void aWrongPasswordIsNamedInOneLine() {
        String uri = database.address().bolt().toString();

        DatabaseProblem problem = problemOf(TestSettings.server(uri, "not the password"));

        assertThat(problem).isInstanceOf(DatabaseProblem.CredentialsRefused.class);
        assertOneLineWith(problem, uri);
        assertThat(problem.getMessage()).doesNotContain("not the password");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedInOneLine() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        DatabaseProblem problem = problemOf(TestSettings.server("bolt://localhost:" + free, "any"));

        assertThat(problem).isInstanceOf(DatabaseProblem.ServerUnreachable.class);
        assertOneLineWith(problem, "localhost:" + free);
    }

    @Test
    void anAddressOfAnotherKindIsNamedInOneLine() {
        DatabaseProblem problem = problemOf(TestSettings.server("http://localhost:7474", "any"));

        assertThat(problem).isInstanceOf(DatabaseProblem.ServerUnreachable.class);
        assertOneLineWith(problem, "http://localhost:7474");
    }

    @Test
    void loadCsvReadsNoFile() throws IOException {
        Path secret = Files.writeString(data.resolve("secret.csv"), "secret");

        try (Bolt bolt = Bolt.to(database)) {
            assertThatThrownBy(() -> bolt.run(
                            "database/load", Map.of("from", secret.toUri().toString())))
                    .isInstanceOf(Neo4jException.class)
                    .hasMessageNotContaining("secret\"");
        }
    }

    @Test
    void loadCsvCallsNoAddress() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort() + "/a.csv";

        try (Bolt bolt = Bolt.to(database)) {
            assertThatThrownBy(() -> bolt.run("database/load", Map.of("from", address)))
                    .isInstanceOf(Neo4jException.class);
        } finally {
            server.stop(0);
        }

        assertThat(calls).hasValue(0);
    }

    @Test
    void dataAndPasswordSurviveARestart(@TempDir Path other) {
        String password;
        try (Database first = Database.open(TestSettings.in(other));
                Bolt bolt = Bolt.to(first)) {
            password = first.password();
            bolt.run("database/add-actor", Map.of("id", "huawei", "name", "Huawei", "aliases", List.of()));
        }
        assertThat(other.resolve("running")).doesNotExist();

        try (Database second = Database.open(TestSettings.joining(other));
                Bolt bolt = Bolt.to(second)) {
            assertThat(second.password()).isEqualTo(password);
            assertThat(second.address().embedded()).isTrue();
            assertThat(bolt.column("database/actor-ids", Map.of())).containsExactly("huawei");
        }
    }

    @Test
    void eightProgramsMigrateAtOnce(@TempDir Path other) throws Exception {
        try (EmbeddedDatabase fresh = EmbeddedDatabase.start(DataFolder.at(other), 0, "");
                ExecutorService programs = Executors.newFixedThreadPool(8)) {
            List<Future<?>> starts = new ArrayList<>();
            for (int program = 0; program < 8; program++) {
                starts.add(programs.submit(() -> Schema.bringUpToDate(fresh)));
            }
            assertAllSucceed(starts);
            try (Bolt bolt = Bolt.to(fresh)) {
                assertThat(bolt.column("database/migrations", Map.of()))
                        .contains("001")
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static void assertAllSucceed(List<Future<?>> starts) throws InterruptedException, ExecutionException {
        for (Future<?> start : starts) {
            start.get();
        }
    }

    private static DatabaseProblem problemOf(DatabaseSettings settings) {
        return catchThrowableOfType(
                DatabaseProblem.class, () -> Database.open(settings).close());
    }

    private static void assertOneLineWith(DatabaseProblem problem, String value) {
        assertThat(problem.getMessage()).contains(value).doesNotContain("\n").hasSizeLessThan(300);
    }
}
