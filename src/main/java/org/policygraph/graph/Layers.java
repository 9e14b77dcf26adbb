package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Context;
import org.policygraph.action.Manner;
import org.policygraph.action.Mode;
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

    /**
     * Describes actors that articles tell of anew; most of them are told of as they are described already.
     *
     * @param led to whom those ids lead that were found to be somebody else: how others call them is counted again
     */
    void describeTold(List<Map<String, Object>> tellings, Map<String, String> led) {
        SortedSet<String> unsettled = new TreeSet<>(led.values());
        statements
                .run("graph/unsettled-actors", Map.of("actors", tellings))
                .forEach(row -> unsettled.add(row.get("id").asString()));
        if (!unsettled.isEmpty()) {
            describe(unsettled);
        }
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
        Story fresh = tell(pairs, Derivation.of(told(pairs, claims)));
        runUnlessEmpty("graph/add-rivals", "actions", StoryRows.events(fresh));
    }

    /**
     * Derives some pairs from nothing but the ledger, whatever is derived of them by now, and writes what is not so yet.
     *
     * @param claims those that tell of these pairs; what others, that an action of theirs goes back to, tell of another
     *     pair is left to that one
     */
    void retell(Set<Pair> pairs, Collection<String> claims) {
        Story story = Derivation.of(told(pairs, claims).stream()
                .filter(claim ->
                        claim.deed().hasActor() && pairs.contains(claim.deed().pair()))
                .toList());
        tell(pairs, story);
        // who else may have done it, and what the thing is called, other pairs have a say in
        runUnlessEmpty(
                "graph/drop-rivals",
                "actions",
                story.actions().stream().map(Action::id).toList());
        runUnlessEmpty("graph/add-rivals", "actions", StoryRows.events(story));
        runUnlessEmpty("graph/name-instruments", "instruments", instruments(story));
    }

    private List<ToldClaim> told(Collection<Pair> pairs, Collection<String> claims) {
        List<String> keys = pairs.stream().map(Pair::key).toList();
        return statements.run("graph/read-claims", Map.of("pairs", keys, "claims", claims)).stream()
                .map(row -> claim(row, teller(row)))
                .toList();
    }

    /** Has the graph tell a story of some pairs, but for who else may have done it; returns what was not told before. */
    private Story tell(Collection<Pair> pairs, Story story) {
        Redrawing redrawing = Redrawing.of(statements, pairs, story);
        Story fresh = redrawing.story();
        if (redrawing.isNothing()) {
            return fresh;
        }
        statements.run("graph/forget-story", Map.of("actions", redrawing.actions(), "edges", redrawing.edges()));
        runUnlessEmpty("graph/add-instruments", "instruments", StoryRows.instruments(fresh));
        runUnlessEmpty("graph/add-actions", "actions", StoryRows.actions(fresh));
        // what actions in their place were about may go by another name now, or nothing be about it
        runUnlessEmpty("graph/forget-instruments", "instruments", List.copyOf(redrawing.instruments()));
        SortedSet<String> instruments = new TreeSet<>(redrawing.instruments());
        instruments.addAll(instruments(fresh));
        runUnlessEmpty("graph/name-instruments", "instruments", List.copyOf(instruments));
        runUnlessEmpty("graph/add-reversals", "reversals", StoryRows.reversals(fresh));
        runUnlessEmpty("graph/add-turns", "turns", StoryRows.turns(fresh));
        runUnlessEmpty("graph/add-differences", "differences", StoryRows.differences(fresh));
        runUnlessEmpty("graph/add-edges", "edges", StoryRows.edges(fresh));
        return fresh;
    }

    /** Derives again what is told of some pairs, after claims have gone. */
    void renew(Collection<Pair> pairs) {
        add(new TreeSet<>(pairs), List.of());
    }

    private static List<String> instruments(Story story) {
        return StoryRows.instruments(story).stream()
                .map(row -> String.valueOf(row.get("id")))
                .toList();
    }

    /** Nothing to write needs no round trip. */
    private void runUnlessEmpty(String query, String parameter, List<?> rows) {
        if (!rows.isEmpty()) {
            statements.run(query, Map.of(parameter, rows));
        }
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
        return new ToldClaim(row.get("id").asString(), deed, dating.on(basis), manner(row), told);
    }

    private static Manner manner(Record row) {
        return new Manner(
                row.get("mode").isNull() ? null : Mode.valueOf(row.get("mode").asString()),
                row.get("contexts").asList(context -> Context.valueOf(context.asString()), List.of()));
    }

    private static Teller teller(Record row) {
        SourceKind kind = SourceKind.valueOf(row.get("kind").asString(SourceKind.OUTLET.name()));
        return new Teller(row.get("voice").asString(), row.get("reliability").asDouble(kind.reliability()));
    }
}
