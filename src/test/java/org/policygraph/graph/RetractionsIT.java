package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.policygraph.action.Reading;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.document.Article;
import org.policygraph.document.Source;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What is taken back leaves the graph as if it had never been read; the seed comes from {@code -Dtests.seed}. */
@Neo4jTest(webEnvironment = WebEnvironment.NONE)
class RetractionsIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final int SEQUENCES = 12;
    private static final int STEPS = 10;

    private final Transactions transactions;

    @Autowired
    RetractionsIT(Transactions transactions) {
        this.transactions = transactions;
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

    private void write(Reading reading, int minute) {
        Clock clock = Clock.fixed(NOON.plus(Duration.ofMinutes(minute)), ZoneOffset.UTC);
        new Ledger(transactions, clock).write(reading);
    }

    private Retractions retractions() {
        return new Retractions(transactions, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private Retractions someAtATime(int most) {
        return new Retractions(transactions, Clock.fixed(NOON, ZoneOffset.UTC), most);
    }

    private static Article.Id id(Reading reading) {
        return reading.document().article().id();
    }

    private List<String> digest() {
        return Digest.of(transactions).stream()
                .filter(line -> !line.startsWith("(:Tombstone"))
                .toList();
    }

    @Test
    void anySequenceOfReadingAndTakingBackEndsInTheGraphOfWhatIsLeft() {
        long seed = Long.getLong("tests.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            empty();
            Map<Reading, Integer> kept = new LinkedHashMap<>();
            for (int step = 0; step < STEPS; step++) {
                Reading any = Readings.ALL.get(random.nextInt(Readings.ALL.size()));
                if (kept.remove(any) != null) {
                    retractions().retract(id(any), "", false);
                } else {
                    retractions().lift(id(any).value());
                    write(any, step);
                    kept.put(any, step);
                }
            }
            List<String> left = digest();
            empty();
            kept.forEach(this::write);
            assertThat(left).as("seed %d, sequence %d", seed, sequence).isEqualTo(digest());
        }
    }

    @Test
    void aDryRunTellsWhatWouldChangeAndChangesNothing() {
        Readings.ALL.forEach(reading -> write(reading, 0));
        List<String> before = Digest.of(transactions);

        Retraction tried = retractions().retract(id(Readings.HUAWEI_LISTED), "", true);

        assertThat(Digest.of(transactions)).isEqualTo(before);
        Retraction done = retractions().retract(id(Readings.HUAWEI_LISTED), "", false);
        assertThat(tried).isEqualTo(done.asDryRun());
        assertThat(done.claims()).isEqualTo(4);
        assertThat(done.actions()).anyMatch(change -> change.after() == null);
        assertThat(done.edges())
                .anyMatch(change ->
                        change.after() != null && change.before() != null && change.after() < change.before());
    }

    @Test
    void whatWasTakenBackStaysAwayUntilItIsLetIn() {
        write(Readings.HUAWEI_LISTED, 0);
        retractions().retract(id(Readings.HUAWEI_LISTED), "a hoax", false);

        Written again = new Ledger(transactions, Clock.systemUTC()).write(Readings.HUAWEI_LISTED);

        assertThat(again.outcome()).isEqualTo(Written.Outcome.RETRACTED);
        assertThat(digest()).isEmpty();
        assertThat(retractions().tombstones(10))
                .singleElement()
                .satisfies(tombstone -> assertThat(tombstone.reason()).isEqualTo("a hoax"));
        assertThat(retractions().lift(id(Readings.HUAWEI_LISTED).value())).isTrue();
        write(Readings.HUAWEI_LISTED, 1);
        assertThat(digest()).isNotEmpty();
    }

    @Test
    void aSourceGoesWithAllItsArticlesAndPublishesNoMore() {
        Readings.ALL.forEach(reading -> write(reading, 0));
        Retraction tried = retractions().retract(new Source("policy wire"), "", true);

        Retraction retraction = someAtATime(1).retract(new Source("policy wire"), "", false);
        Written again = new Ledger(transactions, Clock.systemUTC()).write(Readings.HUAWEI_LISTED);

        assertThat(retraction.articles()).contains(id(Readings.HUAWEI_LISTED).value());
        assertThat(retraction.asDryRun()).isEqualTo(tried);
        assertThat(again.outcome()).isEqualTo(Written.Outcome.RETRACTED);
        assertThat(digest()).noneMatch(line -> line.startsWith("(:Source") && line.contains("policy-wire"));
    }

    @Test
    void nothingThatWasNeverReadCanBeTakenBack() {
        assertThatThrownBy(() -> retractions().retract(new Source("Nobody"), "", false))
                .isInstanceOf(Retractions.Unknown.class)
                .hasMessageContaining("Nobody");
    }
}
