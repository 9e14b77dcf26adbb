package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Reading;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.document.Article;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@Neo4jTest(webEnvironment = WebEnvironment.NONE)
class LedgerIT {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final Transactions transactions;
    private final Articles articles;
    private final Rederivation rederivation;
    private final Ledger ledger;

    @Autowired
    LedgerIT(Transactions transactions, Articles articles, Rederivation rederivation) {
        this.transactions = transactions;
        this.articles = articles;
        this.rederivation = rederivation;
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

    private List<String> digest() {
        return Digest.of(transactions);
    }

    @Test
    void anArticleIsAddedOnceAndKnownFromThenOn() {
        Written first = ledger.write(Readings.HUAWEI_LISTED);
        List<String> after = digest();
        Written second = ledger.write(Readings.HUAWEI_LISTED);

        assertThat(first).isEqualTo(new Written(first.article(), Written.Outcome.ADDED, 4, 4, 4));
        assertThat(second).isEqualTo(new Written(first.article(), Written.Outcome.KNOWN, 4, 4, 4));
        assertThat(digest()).isEqualTo(after);
        assertThat(articles.count()).isEqualTo(new Articles.Counts(1, 4, 4, 4, 4));
    }

    @Test
    void aGraphIsPartOfWhatIsToBeReadUntilAllOfItOrAnythingElseIs() {
        List<Article.Id> all = Readings.ALL.stream()
                .limit(2)
                .map(reading -> reading.document().article().id())
                .toList();

        assertThat(articles.isPartOf(all)).isTrue();
        ledger.write(Readings.ALL.get(0));
        assertThat(articles.isPartOf(all)).isTrue();
        assertThat(articles.isPartOf(all.subList(1, 2))).isFalse();
        ledger.write(Readings.ALL.get(1));
        assertThat(articles.isPartOf(all)).isFalse();
    }

    @Test
    void theOrderOfArticlesAndDerivingAgainChangeNothing() {
        Readings.ALL.forEach(ledger::write);
        List<String> expected = digest();
        long seed = Long.getLong("tests.seed", System.nanoTime());
        List<Reading> shuffled = new ArrayList<>(Readings.ALL);

        for (int round = 0; round < 3; round++) {
            Collections.shuffle(shuffled, new Random(seed + round));
            empty();
            shuffled.forEach(ledger::write);
            assertThat(digest()).as("seed %d", seed + round).isEqualTo(expected);
        }
        rederivation.rederive();

        assertThat(digest()).isEqualTo(expected);
    }

    @Test
    void derivingInSmallStepsMendsWhatIsMissingAndWhatIsTooMuch() {
        Readings.ALL.forEach(ledger::write);
        List<String> expected = digest();
        transactions.write(statements -> statements.run("graph/spoil-story", Map.of()));

        new Rederivation(transactions, 2, 1).rederive();

        assertThat(digest()).isEqualTo(expected);
    }

    @Test
    void derivingMendsWhatIsWrongInADetail() {
        Readings.ALL.forEach(ledger::write);
        List<String> expected = digest();
        transactions.write(statements -> statements.run("graph/bend-story", Map.of()));
        assertThat(digest()).isNotEqualTo(expected);

        rederivation.rederive();

        assertThat(Digest.difference(expected, digest())).isEmpty();
    }

    @Test
    void manyAtOnceMakeTheSameGraph() {
        Readings.ALL.forEach(ledger::write);
        List<String> expected = digest();
        empty();
        ledger.write(Readings.GOOGLE_RETREATS);
        List<Reading> twice = new ArrayList<>(Readings.ALL);
        twice.add(Readings.HUAWEI_DENIES);

        List<Receipt> receipts = ledger.writeAll(twice);

        assertThat(digest()).isEqualTo(expected);
        List<Receipt> wanted =
                new ArrayList<>(Collections.nCopies(Readings.ALL.size(), new Receipt.Taken(Written.Outcome.ADDED)));
        Receipt known = new Receipt.Taken(Written.Outcome.KNOWN);
        wanted.set(Readings.ALL.indexOf(Readings.GOOGLE_RETREATS), known);
        wanted.add(known);
        assertThat(receipts).isEqualTo(wanted);
    }

    @Test
    void aTopicThatIsToldMorePreciselyLeavesNothingBehind() {
        ledger.write(Readings.in("Policy Wire", "2020-02-01")
                .says(Readings.COMMERCE, "restricts", ActionKind.RESTRICT_EXPORT, Readings.HUAWEI)
                .over("controls")
                .on("2020-01-05")
                .reading());
        ledger.write(Readings.in("Policy Post", "2020-02-01")
                .says(Readings.COMMERCE, "restricted", ActionKind.RESTRICT_EXPORT, Readings.HUAWEI)
                .over("export controls on chips")
                .on("2020-01-05")
                .reading());

        assertThat(digest().stream().filter(line -> line.startsWith("(:Instrument")))
                .singleElement()
                .asString()
                .contains("export controls on chips");
    }

    @Test
    void ofManyTheOneThatCannotBeWrittenIsLeftOut() {
        String claim = new Entry(Readings.HUAWEI_LISTED, OffsetDateTime.now(NOON))
                .claimIds()
                .getLast();
        transactions.write(statements -> statements.run("graph/occupy-claim", Map.of("id", claim)));

        List<Receipt> receipts = ledger.writeAll(Readings.ALL);

        assertThat(receipts.getFirst()).isInstanceOf(Receipt.Refused.class);
        assertThat(receipts.subList(1, receipts.size())).containsOnly(new Receipt.Taken(Written.Outcome.ADDED));
        List<String> left =
                digest().stream().filter(line -> !line.contains(claim)).toList();
        empty();
        Readings.ALL.subList(1, Readings.ALL.size()).forEach(ledger::write);
        assertThat(digest()).isEqualTo(left);
    }

    @Test
    void ofWritersAtOnceOneAdds() throws Exception {
        List<Written> written = atOnce(8, writer -> ledger.write(Readings.HUAWEI_LISTED));

        assertThat(written).extracting(Written::outcome).containsOnlyOnce(Written.Outcome.ADDED);
        assertThat(articles.count()).isEqualTo(new Articles.Counts(1, 4, 4, 4, 4));
    }

    @Test
    void writersOfDifferentArticlesMissNothingOfEachOther() throws Exception {
        Readings.ALL.forEach(ledger::write);
        List<String> expected = digest();
        empty();

        atOnce(Readings.ALL.size(), writer -> ledger.write(Readings.ALL.get(writer)));

        assertThat(digest()).isEqualTo(expected);
    }

    @Test
    void mercuryIsWhatMostArticlesSay() {
        List.of(Readings.MERCURY_THE_MAN, Readings.MERCURY_THE_FIRM, Readings.MERCURY_AGAIN)
                .forEach(ledger::write);

        assertThat(digest())
                .filteredOn(line -> line.contains("id=mercury,"))
                .singleElement()
                .asString()
                .startsWith("(:Actor:Company {aliases=[mercury], ")
                .endsWith("id=mercury, name=Mercury})");
    }

    @Test
    void whatWasReadInAnArticleCanBeAskedFor() {
        Written written = ledger.write(Readings.HUAWEI_DENIES);

        ReadArticle article = articles.find(written.article()).orElseThrow();

        assertThat(article.source()).isEqualTo("Policy Post");
        assertThat(article.date()).isEqualTo("2020");
        assertThat(article.sentences()).hasSize(3);
        assertThat(article.mentions())
                .hasSize(6)
                .allSatisfy(mention -> assertThat(article.text().substring(mention.start(), mention.end()))
                        .isEqualTo(mention.text()));
        ReadArticle.Told denial = article.claims().getFirst();
        assertThat(denial.agent()).isEqualTo(new ReadArticle.Party(0, 6, "Huawei", "huawei"));
        assertThat(denial.holder()).isEqualTo(denial.agent());
        assertThat(denial.stance()).isEqualTo("DENIES");
        assertThat(denial.plover()).isEqualTo("ACCUSE");
        assertThat(article.claims().get(1).date()).isEqualTo("2020-01");
        assertThat(article.claims().get(1).over()).isEqualTo("the Entity List");
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() {
        String claim = new Entry(Readings.HUAWEI_LISTED, OffsetDateTime.now(NOON))
                .claimIds()
                .getLast();
        transactions.write(statements -> statements.run("graph/occupy-claim", Map.of("id", claim)));
        List<String> before = digest();

        assertThatThrownBy(() -> ledger.write(Readings.HUAWEI_LISTED)).hasMessageContaining(claim);

        assertThat(digest()).isEqualTo(before);
        empty();
    }

    private static <T> List<T> atOnce(int writers, IntFunction<T> write) throws Exception {
        CyclicBarrier start = new CyclicBarrier(writers);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                int writer = i;
                Callable<T> task = () -> {
                    start.await();
                    return write.apply(writer);
                };
                futures.add(threads.submit(task));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
