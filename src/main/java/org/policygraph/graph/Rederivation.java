package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.policygraph.database.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Derives again, from the ledger and from what people judged, who is whom, actors, story and map; on a sound graph this
 * changes nothing.
 *
 * <p>It goes from pair to pair of actors, many pairs a transaction, and within one both forgets and tells again what
 * happened between them: whoever reads meanwhile finds each pair as it was or as it is, never an empty graph. Others may
 * write meanwhile. Broken off, it leaves such a graph, and done again it ends in the same one.
 */
@Component
public class Rederivation {

    /** How many rows one transaction reads. */
    private static final int PAGE = 20_000;

    /** How many claims or actors one transaction tells again, about. */
    private static final int MOST = 2_000;

    /** How many ids one transaction compares with all others, about. */
    private static final int MOST_KEYS = 2_000;

    private final Transactions transactions;
    private final int page;
    private final int most;

    @Autowired
    Rederivation(Transactions transactions) {
        this(transactions, PAGE, MOST);
    }

    /** Reads so many rows and tells again about so many claims a transaction. */
    Rederivation(Transactions transactions, int page, int most) {
        this.transactions = transactions;
        this.page = page;
        this.most = most;
    }

    /** Derives everything; holds the ids of all claims in memory, about 200 bytes each. */
    public void rederive() {
        identify();
        SortedMap<Pair, List<String>> told = told();
        List<String> actors = actors();
        derive(told);
        forget(pages("graph/page-pairs", row -> row.get("key").asString()), told.keySet());
        chunks(actors, most).forEach(some -> forget(lines(some), told.keySet()));
        transactions.write(statements -> statements.run("graph/forget-idle-instruments", Map.of()));
    }

    /** Whom to compare is found by the names under which actors are filed, so they are described first. */
    private void identify() {
        while (addKeys() == most) {}
        transactions.write(statements -> statements.run("graph/forget-idle-filings", Map.of()));
        chunks(actors(), most).forEach(this::describe);
        List<String> keys = pages("graph/page-keys", row -> row.get("key").asString());
        chunks(keys, MOST_KEYS)
                .forEach(some -> transactions.write(statements -> {
                    Identification.takeTurn(statements);
                    Identification.Moved moved = new Identification(statements).settle(some);
                    moved.derive(new Layers(statements));
                    return moved.actors();
                }));
        transactions.write(statements -> statements.run("graph/forget-proposals", Map.of()));
    }

    private int addKeys() {
        return transactions
                .write(statements -> statements.run("graph/add-keys", Map.of("limit", most)))
                .getFirst()
                .get("added")
                .asInt();
    }

    private List<String> actors() {
        return pages("graph/page-actors", row -> row.get("id").asString());
    }

    /** All claims of the ledger that tell of somebody, by whom they tell of. */
    private SortedMap<Pair, List<String>> told() {
        SortedMap<Pair, List<String>> told = new TreeMap<>();
        for (Told claim : pages("graph/page-claims", Told::read)) {
            if (claim.pair != null) {
                told.computeIfAbsent(claim.pair, absent -> new ArrayList<>()).add(claim.id);
            }
        }
        return told;
    }

    private record Told(String id, @Nullable Pair pair) {

        static Told read(Record row) {
            String agent = row.get("agent").asString(null);
            String patient = row.get("patient").asString(null);
            return new Told(
                    row.get("id").asString(), agent == null && patient == null ? null : Pair.of(agent, patient));
        }
    }

    private void describe(List<String> actors) {
        transactions.write(statements -> {
            Identification.takeTurn(statements);
            new Layers(statements).describe(actors);
            return actors;
        });
    }

    private void derive(SortedMap<Pair, List<String>> told) {
        SortedMap<Pair, List<String>> some = new TreeMap<>();
        int claims = 0;
        for (Map.Entry<Pair, List<String>> pair : told.entrySet()) {
            some.put(pair.getKey(), pair.getValue());
            claims += pair.getValue().size();
            if (claims >= most) {
                tell(some);
                some.clear();
                claims = 0;
            }
        }
        tell(some);
    }

    /** The claims as the ledger has them by now; those that came in meanwhile are found by their actions. */
    private void tell(SortedMap<Pair, List<String>> some) {
        if (some.isEmpty()) {
            return;
        }
        List<String> claims = some.values().stream().flatMap(List::stream).toList();
        transactions.write(statements -> {
            Identification.takeTurn(statements);
            new Layers(statements).retell(some.keySet(), claims);
            return some;
        });
    }

    /** Tells again, and so forgets, those pairs of which the ledger does not tell. */
    private void forget(Collection<String> derived, Set<Pair> told) {
        List<Pair> stale = derived.stream()
                .map(Pair::parse)
                .filter(pair -> !told.contains(pair))
                .toList();
        for (List<Pair> some : chunks(stale, most)) {
            SortedMap<Pair, List<String>> nothing = new TreeMap<>();
            some.forEach(pair -> nothing.put(pair, List.of()));
            tell(nothing);
        }
    }

    private Set<String> lines(List<String> actors) {
        return transactions.write(statements -> {
            Set<String> keys = new HashSet<>();
            statements
                    .run("graph/page-lines", Map.of("actors", actors))
                    .forEach(row -> keys.add(row.get("key").asString()));
            return keys;
        });
    }

    /** All rows of a query that gives them page by page; each starts after the last value of the first column. */
    private <T> List<T> pages(String query, Function<Record, T> read) {
        List<T> all = new ArrayList<>();
        String after = "";
        List<Record> rows;
        do {
            Map<String, Object> parameters = Map.of("after", after, "limit", page);
            rows = transactions.write(statements -> statements.run(query, parameters));
            rows.stream().map(read).forEach(all::add);
            after = rows.isEmpty() ? after : rows.getLast().get(0).asString();
        } while (rows.size() == page);
        return all;
    }

    private static <T> List<List<T>> chunks(List<T> all, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int start = 0; start < all.size(); start += size) {
            chunks.add(all.subList(start, Math.min(start + size, all.size())));
        }
        return chunks;
    }
}
