package org.policygraph.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.PolicyGraph;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A server that goes while the program serves: whoever asks is told so, soon, and is answered again when it is back. */
class DatabaseGoneIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path data;

    @Test
    void itIsToldAndIsOverWhenTheDatabaseIsBack() throws Exception {
        int bolt = freePort();
        Database database = Database.open(TestSettings.in(data, bolt));
        try (ConfigurableApplicationContext program = serve(database)) {
            String port = program.getEnvironment().getRequiredProperty("local.server.port");
            String questions = "http://localhost:" + port + "/api/v1/";
            assertThat(get(questions + "actors").statusCode()).isEqualTo(200);

            database.close();

            for (String question : new String[] {"actors", "paths?from=google&to=huawei", "disagreements"}) {
                HttpResponse<String> answer = get(questions + question);
                assertThat(answer.statusCode()).as(question).isEqualTo(503);
                assertThat(answer.body()).contains("/problems/no-database").doesNotContain("Exception");
            }
            HttpResponse<String> page = get("http://localhost:" + port + "/actors/google");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("the database does not answer");
            assertThat(judge(questions + "judgements").statusCode()).isEqualTo(503);

            database = Database.open(TestSettings.in(data, bolt));

            assertThat(get(questions + "actors").statusCode()).isEqualTo(200);
        } finally {
            database.close();
        }
    }

    private static ConfigurableApplicationContext serve(Database database) {
        return new SpringApplicationBuilder(PolicyGraph.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(
                        "--server.port=0",
                        "--policy-graph.server.uri=" + database.address().bolt(),
                        "--policy-graph.server.username=" + database.address().username(),
                        "--policy-graph.server.password=" + database.password());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private HttpResponse<String> judge(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"one\": \"google\", \"other\": \"huawei\", \"answer\": \"SAME\"}")));
    }

    /** Fails when there is no answer soon. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(SOON.multipliedBy(3)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
