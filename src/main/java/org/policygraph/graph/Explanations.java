package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.database.Statements;
import org.policygraph.database.Transactions;
import org.policygraph.graph.Judged.Party;
import org.policygraph.identity.Comparison;
import org.springframework.stereotype.Component;

/** Tells how an actor came together, and why two are one or are not. */
@Component
public class Explanations {

    private final Transactions transactions;

    Explanations(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * How an actor came together.
     *
     * @param id of the actor, or of one that was found to be it
     * @throws Judgements.Unknown when there is none
     */
    public How how(String id) {
        return transactions.write(statements -> {
            Party asked = Judgements.party(statements, id, id, id);
            List<Record> rows = statements.run("graph/how", Map.of("id", asked.id()));
            List<How.Part> parts = rows.stream().map(Explanations::part).toList();
            TreeSet<String> keys =
                    new TreeSet<>(parts.stream().map(How.Part::key).toList());
            List<Judgement> judgements = judgements(statements, List.copyOf(keys)).stream()
                    .filter(judgement -> keys.contains(judgement.one()) && keys.contains(judgement.other()))
                    .toList();
            return new How(new Party(asked.id(), asked.id(), asked.name(), asked.kind()), parts, judgements);
        });
    }

    /**
     * Why two are one actor, or are not.
     *
     * @param one the id of an actor, or of one that was found to be it
     * @param other another
     * @throws Judgements.Unknown when there is none
     */
    public Why why(String one, String other) {
        return transactions.write(statements -> {
            Party first = Judgements.party(statements, one, other, one);
            Party second = Judgements.party(statements, one, other, other);
            Doubles doubles = new Doubles(statements);
            Map<String, Sketch> sketches = doubles.sketches(List.of(one, other));
            Comparison comparison = doubles.comparison(known(sketches, one), known(sketches, other));
            long both = statements
                    .run("graph/articles-of-both", Map.of("one", one, "other", other))
                    .getFirst()
                    .get("articles")
                    .asLong();
            List<Judgement> judgements = judgements(statements, List.of(one)).stream()
                    .filter(judgement ->
                            List.of(judgement.one(), judgement.other()).contains(other))
                    .toList();
            return new Why(
                    first,
                    second,
                    first.id().equals(second.id()),
                    comparison.score(),
                    comparison.outcome().name(),
                    comparison.reasons(),
                    both,
                    judgements);
        });
    }

    static Party party(Value row) {
        return new Party(
                row.get("key").asString(),
                row.get("id").asString(),
                row.get("name").asString(),
                row.get("label").asString().toUpperCase(Locale.ROOT));
    }

    private static Sketch known(Map<String, Sketch> sketches, String key) {
        Sketch sketch = sketches.get(key);
        if (sketch == null) {
            throw new Judgements.Unknown("no actor has the id '" + key + "'");
        }
        return sketch;
    }

    private static List<Judgement> judgements(Statements statements, List<String> keys) {
        List<Judgement> judgements = new ArrayList<>();
        statements
                .run("graph/read-judgements", Map.of("keys", keys))
                .forEach(row ->
                        judgements.add(Judgement.read(row.get("judgement").asMap())));
        judgements.sort(Comparator.comparing((Judgement judgement) -> !judgement.isDecided())
                .thenComparingDouble(judgement -> -judgement.score())
                .thenComparing(Judgement::id));
        return judgements;
    }

    private static How.Part part(Record row) {
        return new How.Part(
                row.get("key").asString(),
                row.get("isListed").asBoolean(),
                row.get("names")
                        .asList(name -> new How.Used(
                                name.get("name").asString(),
                                name.get("reason").asString(""),
                                name.get("articles").asLong(),
                                name.get("score").asDouble(0))));
    }
}
