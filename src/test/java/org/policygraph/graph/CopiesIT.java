package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.policygraph.action.Reading;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.document.Source;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Copies and citations count as the word of the one who wrote it first. */
@Neo4jTest(webEnvironment = WebEnvironment.NONE)
class CopiesIT {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final Transactions transactions;
    private final Ledger ledger;

    @Autowired
    CopiesIT(Transactions transactions) {
        this.transactions = transactions;
        this.ledger = new Ledger(transactions, NOON);
    }

    @BeforeEach
    void empty() {
        transactions.write(statements -> statements.run("database/wipe", Map.of()));
    }

    @AfterEach
    void theGraphKeepsItsPromises() {
        List<Record> faults = transactions.write(statements -> statements.run("graph/find-faults", Map.of()));
        assertThat(faults).isEmpty();
    }

    private void write(Reading... readings) {
        List.of(readings).forEach(ledger::write);
    }

    private List<String> fine() {
        return Digest.of(transactions).stream()
                .filter(line -> line.startsWith("(:Action") && line.contains("code=FINE"))
                .toList();
    }

    private static String article(Reading reading) {
        return reading.document().article().id().value();
    }

    @Test
    void copiesAndACitationCountOnce() {
        write(Readings.FINED_CITED, Readings.FINED_PRINTED, Readings.FINED_LONGER, Readings.FINED);

        assertThat(fine()).singleElement().asString().contains("sources=1").contains("belief=0.9499");
        assertThat(Digest.of(transactions))
                .contains("(:Article %s)-[:COPY_OF {}]->(:Article %s)"
                        .formatted(article(Readings.FINED_PRINTED), article(Readings.FINED)))
                .contains("(:Article %s)-[:CITES {as=Reuters, sentences=[0]}]->(:Source reuters)"
                        .formatted(article(Readings.FINED_CITED)));
    }

    @Test
    void withoutTheOriginalTheCopiesAreTheWordOfTheFirstOfThem() {
        write(Readings.FINED, Readings.FINED_PRINTED, Readings.FINED_LONGER);

        new Retractions(transactions, NOON).retract(new Source("Reuters"), "", false);

        assertThat(Digest.of(transactions))
                .anyMatch(line -> line.contains("-[:ABOUT {reliability=0.95, voice=the-ledger}]->"))
                .noneMatch(line -> line.contains("reuters}]->"));
    }

    @Test
    void aSourceThatIsReliedOnLessIsBelievedLessAlsoWhereOthersPrintIt() {
        write(Readings.FINED_PRINTED, Readings.FINED);

        RatedSource rated = new Sources(transactions, NOON).rate(new Source("Reuters"), 0.5, "a test");

        assertThat(rated.reliability()).isEqualTo(0.5);
        assertThat(rated.kind()).isEqualTo(SourceKind.NEWS_AGENCY);
        assertThat(fine()).singleElement().asString().contains("belief=0.49");
    }
}
