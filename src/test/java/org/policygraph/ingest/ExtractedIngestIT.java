package org.policygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Record;
import org.policygraph.action.Reading;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.graph.Digest;
import org.policygraph.graph.Ledger;
import org.policygraph.ingest.IngestRun.Status;
import org.policygraph.ingest.Problem.Level;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code extract} printed makes the graph that its texts make. */
@Neo4jTest(webEnvironment = WebEnvironment.NONE)
class ExtractedIngestIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Reading> SAMPLE = read();

    @Autowired
    private Transactions transactions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private ExtractedIngest ingest;

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        transactions.write(statements -> statements.run("database/wipe", Map.of()));
    }

    @AfterEach
    void theGraphKeepsItsPromises() {
        List<Record> faults = transactions.write(statements -> statements.run("graph/find-faults", Map.of()));
        assertThat(faults).isEmpty();
    }

    private static List<Reading> read() {
        List<Reading> readings = new ArrayList<>();
        new ParallelReading(ArticleReader.english())
                .forEach(Sample.inputs(), outcome -> readings.add(((Outcome.Read) outcome).reading()));
        return List.copyOf(readings);
    }

    private static String line(Reading reading) {
        return JSON.writeValueAsString(
                Extraction.of(reading.document().article().id().value(), reading));
    }

    private Path file(List<String> lines) throws IOException {
        return Files.write(folder.resolve("extracted.jsonl"), lines);
    }

    private List<String> digest() {
        return Digest.timeless(transactions);
    }

    @Test
    void linesInAnyOrderMakeTheGraphOfTheTexts() throws IOException {
        SAMPLE.forEach(ledger::write);
        List<String> expected = digest();
        long seed = Long.getLong("tests.seed", System.nanoTime());
        List<String> lines =
                new ArrayList<>(SAMPLE.stream().map(ExtractedIngestIT::line).toList());

        for (int round = 0; round < 2; round++) {
            Collections.shuffle(lines, new Random(seed + round));
            empty();
            IngestRun run = ingest.run(List.of(file(lines)), Progress.NONE);

            assertThat(run.added()).isEqualTo(SAMPLE.size());
            assertThat(digest()).as("seed %d", seed + round).isEqualTo(expected);
        }
        IngestRun again = ingest.run(List.of(file(lines)), Progress.NONE);

        assertThat(again.known()).isEqualTo(SAMPLE.size());
        assertThat(digest()).isEqualTo(expected);
    }

    @Test
    void aBadLineIsRefusedByItsNumberAndStopsNothing() throws IOException {
        String good = line(SAMPLE.getFirst());
        ObjectNode old = (ObjectNode) JSON.readTree(good);
        old.put("extractor", "frames/0");
        ObjectNode cut = (ObjectNode) JSON.readTree(good);
        cut.put("text", cut.get("text").asString().substring(0, 40));
        ObjectNode bare = (ObjectNode) JSON.readTree(good);
        bare.remove("text");
        ObjectNode astray = (ObjectNode) JSON.readTree(good);
        ((ObjectNode) astray.get("records").get(0)).put("actor", 999);
        List<String> bad = List.of(
                "{\"id\": \"broken",
                JSON.writeValueAsString(old),
                JSON.writeValueAsString(cut),
                JSON.writeValueAsString(bare),
                JSON.writeValueAsString(astray),
                "[]",
                "{}",
                "null");
        List<String> lines = new ArrayList<>(bad);
        lines.add("");
        lines.add(good);
        lines.add(good);

        IngestRun run = ingest.run(List.of(file(lines), folder.resolve("none.jsonl")), Progress.NONE);

        assertThat(run.status()).isEqualTo(Status.DONE_WITH_REFUSALS);
        assertThat(run.added()).isEqualTo(1);
        assertThat(run.known()).isEqualTo(1);
        List<Problem> refused = run.problems().of(Level.REFUSED);
        assertThat(refused).hasSize(bad.size() + 1);
        assertThat(refused.get(1).toString()).contains("extracted.jsonl line 2: ", "frames/0");
        assertThat(refused.get(2).reason()).contains("text of 40 characters");
        assertThat(refused.get(3).reason()).contains("no \"text\"");
        assertThat(refused.get(4).reason()).contains("no actor 999");
        assertThat(refused.getLast().toString()).contains("none.jsonl: there is no such file");
    }
}
