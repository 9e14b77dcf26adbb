package org.policygraph.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Our program, as anybody starts it, on a folder and on free ports. */
final class Program implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int PAUSE_MILLIS = 200;

    private final Path folder;
    private final Process process;
    private final int port;
    private final int bolt;

    private Program(Path folder) throws IOException {
        this.folder = folder;
        port = freePort();
        bolt = freePort();
        process = new ProcessBuilder(
                        Path.of("policy-graph").toAbsolutePath().toString(),
                        "serve",
                        "--data",
                        folder.toString(),
                        "--port",
                        String.valueOf(port),
                        "--bolt-port",
                        String.valueOf(bolt))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("serve.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** Starts it, and waits until it calls itself ready. */
    static Program on(Path folder) {
        try {
            Program program = new Program(folder);
            program.await();
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the program started", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await() throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                process.destroy();
                throw new IllegalStateException("The program did not start; see serve.log in " + folder);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private boolean isReady() {
        try (Client client = client()) {
            return client.get("/actuator/health/readiness").status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    Client client() throws IOException {
        return new Client(port);
    }

    /** The way in for those who write. */
    Driver driver() {
        try {
            String password = Files.readString(folder.resolve("neo4j-password")).strip();
            return GraphDatabase.driver("bolt://localhost:" + bolt, AuthTokens.basic("neo4j", password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
