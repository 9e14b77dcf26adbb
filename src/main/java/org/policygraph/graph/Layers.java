package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.database.Statements;
import org.policygraph.document.Basis;
import org.policygraph.graph.ActorRow.Part;

/** The layers that are derived from the ledger, as they stand in the database: actors, story and map. */
final class Layers {

    private final Statements statements;

    /** Takes the transaction in which everything happens. */
    Layers(Statements statements) {
        this.statements = statements;
    }

    /** Describes actors as their records now tell. */
    void describe(Collection<String> actors) {
        SortedMap<String, SortedMap<String, Part>> parts = new TreeMap<>();
        for (Record row : statements.run("graph/read-listed", Map.of("actors", actors))) {
            part(parts, row, Part.listed(row.get("properties").asMap()));
        }
        statements.run("graph/read-votes", Map.of("actors", actors)).stream()
                .collect(Collectors.groupingBy(row ->
                        List.of(row.get("actor").asString(), row.get("key").asString())))
                .values()
                .forEach(rows -> part(
                        parts,
                        rows.getFirst(),
                        Part.told(rows.stream().map(Profile.Vote::read).toList())));
        List<Map<String, Object>> rows = new ArrayList<>();
        parts.forEach((actor, known) -> rows.add(ActorRow.described(actor, known)));
        statements.run("graph/describe-actors", Map.of("actors", rows));
    }

    private static void part(SortedMap<String, SortedMap<String, Part>> parts, Record row, Part part) {
        parts.computeIfAbsent(row.get("actor").asString(), actor -> new TreeMap<>())
                .put(row.get("key").asString(), part);
    }

    /**
     * Derives again what is told of some pairs.
     *
     * @param pairs those that the new claims touch
     * @param claims the new claims, which no action tells of yet
     */
    void add(SortedSet<Pair> pairs, Collection<String> claims) {
        if (pairs.isEmpty()) {
            return;
        }
        List<String> keys = pairs.stream().map(Pair::key).toList();
        Story story = Derivation.of(claims("graph/read-claims", Map.of("pairs", keys, "claims", claims)));
        statements.run("graph/clear-pairs", Map.of("pairs", StoryRows.pairs(pairs)));
        write(story);
    }

    /** Derives again what is told of some pairs, after claims have gone. */
    void renew(Collection<Pair> pairs) {
        add(new TreeSet<>(pairs), List.of());
    }

    /** Names instruments as the actions about them now do. */
    void nameInstruments(Collection<String> instruments) {
        List<Map<String, Object>> rows =
                instruments.stream().map(id -> Map.<String, Object>of("id", id)).toList();
        runUnlessEmpty("graph/name-instruments", "instruments", rows);
    }

    /** Derives everything again. */
    void rebuild() {
        Story story = Derivation.of(claims("graph/read-all-claims", Map.of()));
        statements.run("graph/clear-story", Map.of());
        List<String> actors = statements.run("graph/read-all-actors", Map.of()).stream()
                .map(row -> row.get("id").asString())
                .toList();
        describe(actors);
        write(story);
    }

    private void write(Story story) {
        List<Map<String, Object>> instruments = StoryRows.instruments(story);
        runUnlessEmpty("graph/add-instruments", "instruments", instruments);
        runUnlessEmpty("graph/add-actions", "actions", StoryRows.actions(story));
        runUnlessEmpty("graph/name-instruments", "instruments", instruments);
        runUnlessEmpty("graph/add-reversals", "reversals", StoryRows.reversals(story));
        runUnlessEmpty("graph/add-turns", "turns", StoryRows.turns(story));
        runUnlessEmpty("graph/add-differences", "differences", StoryRows.differences(story));
        runUnlessEmpty("graph/add-rivals", "actions", StoryRows.events(story));
        runUnlessEmpty("graph/add-edges", "edges", StoryRows.edges(story));
    }

    /** Nothing to write needs no round trip. */
    private void runUnlessEmpty(String query, String parameter, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            statements.run(query, Map.of(parameter, rows));
        }
    }

    private List<ToldClaim> claims(String query, Map<String, Object> parameters) {
        return statements.run(query, parameters).stream()
                .map(row -> claim(row, teller(row)))
                .toList();
    }

    /** A claim of a row that has it, as the word of somebody. */
    static ToldClaim claim(Record row, Teller teller) {
        Deed deed = new Deed(
                ActionKind.valueOf(row.get("code").asString()),
                row.get("agent").asString(null),
                row.get("patient").asString(null),
                row.get("over").asString(null));
        ToldClaim.Told told = new ToldClaim.Told(
                Status.valueOf(row.get("status").asString()),
                Stance.valueOf(row.get("stance").asString()),
                row.get("confidence").asDouble(),
                teller);
        Basis basis = Basis.valueOf(row.get("basis").asString());
        Dating dating = Dating.parse(row.get("date").asString(null));
        return new ToldClaim(row.get("id").asString(), deed, dating.on(basis), told);
    }

    private static Teller teller(Record row) {
        SourceKind kind = SourceKind.valueOf(row.get("kind").asString(SourceKind.OUTLET.name()));
        return new Teller(row.get("voice").asString(), row.get("reliability").asDouble(kind.reliability()));
    }
}
