package org.policygraph.graph;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.policygraph.database.Transactions;
import org.policygraph.document.Source;
import org.springframework.stereotype.Component;

/** The sources of the graph, and how far each is relied on. */
@Component
public class Sources {

    private final Transactions transactions;
    private final Clock clock;

    Sources(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** All sources, by id. */
    public List<RatedSource> all() {
        return transactions.write(statements -> statements.run("graph/list-sources", Map.of()).stream()
                .map(RatedSource::read)
                .toList());
    }

    /**
     * Sets how far a source is relied on, and weighs again all that is its word. It stays so when all its articles are
     * taken back. A source of very many articles may exceed the time of one transaction; then nothing has changed.
     *
     * @param named an outlet; one that the graph does not know yet is relied on so from its first article on
     * @param reliability how often it is right, 0 to 1
     * @param reason why; may be empty
     * @throws IllegalArgumentException when the reliability is not legal
     */
    public RatedSource rate(Source named, double reliability, String reason) {
        Publisher publisher = Publisher.of(named);
        Teller teller = new Teller(publisher.id(), reliability);
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.MILLIS);
        return transactions.write(statements -> {
            List<Record> row = statements.run(
                    "graph/rate-source",
                    Map.of(
                            "source",
                            publisher.row(),
                            "reliability",
                            teller.reliability(),
                            "reason",
                            reason,
                            "at",
                            now));
            SortedSet<Pair> pairs = statements.run("graph/pairs-of-voice", Map.of("voice", teller.id())).stream()
                    .map(each -> Pair.parse(each.get("pair").asString()))
                    .collect(Collectors.toCollection(TreeSet::new));
            statements.run("graph/lock-actors", Map.of("actors", Pair.actors(pairs)));
            new Layers(statements).renew(pairs);
            return RatedSource.read(row.getFirst());
        });
    }
}
