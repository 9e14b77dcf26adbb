package org.policygraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.policygraph.PolicyGraph;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The whole program with its embedded database and the sample, as a newcomer starts it; once for all tests. */
final class Program {

    private static final Program RUNNING = start();

    private final int port;
    private final Path data;

    private Program(int port, Path data) {
        this.port = port;
        this.data = data;
    }

    static String address(String path) {
        return "http://localhost:" + RUNNING.port + path;
    }

    static String password() {
        try {
            return Files.readString(RUNNING.data.resolve("neo4j-password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Program start() {
        try {
            Path data = Files.createTempDirectory("policy-graph-chromium");
            int port = freePort();
            // it closes with the JVM, by the hook of Spring
            new SpringApplicationBuilder(PolicyGraph.class)
                    .run(
                            "--server.port=" + port,
                            "--policy-graph.data=" + data,
                            "--policy-graph.bolt-port=0",
                            "--policy-graph.query-limit=60s",
                            "--policy-graph.notebook-limit=60s",
                            "--policy-graph.sample=true");
            return new Program(port, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
