package org.policygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.database.Neo4jTest;
import org.policygraph.graph.Articles;
import org.policygraph.ingest.IngestRun.Status;
import org.policygraph.ingest.Problem.Level;
import org.springframework.beans.factory.annotation.Autowired;

@Neo4jTest
class IngestIT {

    @Autowired
    private Ingest ingest;

    @Autowired
    private Articles articles;

    @TempDir
    private Path folder;

    @Test
    void theSampleIsReadOnceAndKnownFromThenOn() {
        IngestRun first = ingest.run(Sample.inputs(), Progress.NONE);
        Articles.Counts after = articles.count();
        IngestRun second = ingest.run(Sample.inputs(), Progress.NONE);

        assertThat(first.refused()).isZero();
        assertThat(first.status()).isEqualTo(Status.DONE);
        assertThat(after.edges()).isPositive();
        assertThat(second.added()).isZero();
        assertThat(second.known()).isEqualTo(first.added());
        assertThat(articles.count()).isEqualTo(after);
    }

    @Test
    void badFilesAreRefusedWithTheirReasonsAndGoodOnesGoIn() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "");
        Files.writeString(folder.resolve("b.txt"), "Vietnam fined Viettel in Hanoi on 3 May 2020, officials said.");
        Files.write(folder.resolve("c.txt"), new byte[] {1, 0, 2});
        Given given = new Given("2020-05-04", null, null, null);

        IngestRun run = ingest.run(Inputs.files(List.of(folder), given), Progress.NONE);

        assertThat(run.status()).isEqualTo(Status.DONE_WITH_REFUSALS);
        assertThat(run.added()).isEqualTo(1);
        assertThat(run.problems().of(Level.REFUSED))
                .extracting(problem -> Path.of(problem.place()).getFileName().toString())
                .containsExactly("a.txt", "c.txt");
    }

    @Test
    void anArticleWithoutADateGoesInWithAWarning() throws IOException {
        Path file = Files.writeString(folder.resolve("undated.txt"), "Peru sued Telefonica in Lima last week.");

        IngestRun run = ingest.run(Inputs.files(List.of(file), Given.NOTHING), Progress.NONE);

        assertThat(run.status()).isEqualTo(Status.DONE);
        assertThat(run.problems().of(Level.WARNING))
                .singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("no date of publication", "--date"));
    }
}
