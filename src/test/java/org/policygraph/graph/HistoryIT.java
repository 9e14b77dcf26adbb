package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policygraph.action.Reading;
import org.policygraph.action.Status;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.document.Article;
import org.policygraph.graph.Changes.Change;
import org.policygraph.graph.Changes.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What the ledger tells of the past is what the graph was then; the seed comes from {@code -Dtests.seed}. */
@Neo4jTest(webEnvironment = WebEnvironment.NONE)
class HistoryIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Transactions transactions;
    private final History history;

    @Autowired
    HistoryIT(Transactions transactions, History history) {
        this.transactions = transactions;
        this.history = history;
    }

    @BeforeEach
    void empty() {
        transactions.write(statements -> statements.run("database/wipe", Map.of()));
    }

    private static Clock at(int minute) {
        return Clock.fixed(NOON.plus(Duration.ofMinutes(minute)), ZoneOffset.UTC);
    }

    private static OffsetDateTime time(int minute) {
        return OffsetDateTime.now(at(minute));
    }

    private SortedMap<String, State> standing() {
        SortedMap<String, State> standing = new TreeMap<>();
        transactions
                .write(statements -> statements.run("graph/standing-all", Map.of()))
                .forEach(row -> standing.put(
                        row.get("id").asString(),
                        new State(
                                Status.valueOf(row.get("status").asString()),
                                row.get("belief").asDouble())));
        return standing;
    }

    @Test
    void theDifferenceBetweenTwoTimesIsThatOfTheGraphsThen() {
        long seed = Long.getLong("tests.seed", System.nanoTime());
        List<Reading> all = new ArrayList<>(Readings.ALL);
        Collections.shuffle(all, new Random(seed));
        List<SortedMap<String, State>> states = new ArrayList<>(List.of(standing()));
        for (Reading reading : all) {
            new Ledger(transactions, at(states.size())).write(reading);
            states.add(standing());
        }

        for (int from = 0; from < states.size(); from++) {
            for (int to = from; to < states.size(); to += 3) {
                Changes changes = history.between(time(from), time(to));
                assertThat(told(changes))
                        .as("seed %d, from %d to %d", seed, from, to)
                        .isEqualTo(different(states.get(from), states.get(to), State::toString));
            }
        }
    }

    @Test
    void whatTakingBackChangesIsToldByItsTombstone() {
        Readings.ALL.forEach(new Ledger(transactions, at(0))::write);
        SortedMap<String, State> before = standing();
        for (int step = 1; step <= Readings.ALL.size(); step++) {
            Article.Id article = Readings.ALL.get(step - 1).document().article().id();
            new Retractions(transactions, at(step)).retract(article, "", false);
            SortedMap<String, State> after = standing();

            Changes changes = history.between(time(step - 1), time(step));

            SortedMap<String, String> beliefs = new TreeMap<>();
            all(changes)
                    .forEach(change ->
                            beliefs.put(change.id(), belief(change.before()) + " -> " + belief(change.after())));
            assertThat(beliefs).isEqualTo(different(before, after, HistoryIT::belief));
            assertThat(changes.takenBack()).containsExactly(article.value());
            before = after;
        }
    }

    @Test
    void aChangeNamesTheArticleThatCausedIt() {
        new Ledger(transactions, at(1)).write(Readings.HUAWEI_LISTED);
        new Ledger(transactions, at(2)).write(Readings.GOOGLE_RETREATS);

        Changes changes = history.between(time(1), time(2));

        String cause = Readings.GOOGLE_RETREATS.document().article().id().value();
        assertThat(changes.articles()).extracting(Changes.Arrival::id).containsExactly(cause);
        assertThat(changes.actions())
                .allSatisfy(change -> assertThat(change.articles()).containsExactly(cause))
                .extracting(Change::what)
                .contains(Changes.What.NEW, Changes.What.BELIEF);
        assertThat(changes.actions()).extracting(Change::text).contains("Google → Huawei: cut ties");
    }

    private static Stream<Change> all(Changes changes) {
        return Stream.of(changes.actions(), changes.edges()).flatMap(List::stream);
    }

    private static SortedMap<String, String> told(Changes changes) {
        SortedMap<String, String> told = new TreeMap<>();
        all(changes).forEach(change -> told.put(change.id(), change.before() + " -> " + change.after()));
        return told;
    }

    private static SortedMap<String, String> different(
            SortedMap<String, State> before, SortedMap<String, State> after, Function<State, String> words) {
        SortedSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        SortedMap<String, String> different = new TreeMap<>();
        for (String id : ids) {
            String one = words(before.get(id), words);
            String other = words(after.get(id), words);
            if (!one.equals(other)) {
                different.put(id, one + " -> " + other);
            }
        }
        return different;
    }

    private static String words(@Nullable State state, Function<State, String> words) {
        return state == null ? "null" : words.apply(state);
    }

    private static String belief(@Nullable State state) {
        return state == null ? "null" : String.valueOf(state.belief());
    }
}
