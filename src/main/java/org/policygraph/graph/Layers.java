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
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.actor.ActorKind;
import org.policygraph.database.Statements;
import org.policygraph.document.Basis;

/** The layers that are derived from the ledger, as they stand in the database: actors, story and map. */
final class Layers {

    private final Statements statements;

    /** Takes the transaction in which everything happens. */
    Layers(Statements statements) {
        this.statements = statements;
    }

    /** Describes actors that articles tell of anew; most of them are told of as they are described already. */
    void describeTold(List<Map<String, Object>> tellings) {
        List<String> unsettled = statements.run("graph/unsettled-actors", Map.of("actors", tellings)).stream()
                .map(row -> row.get("id").asString())
                .distinct()
                .toList();
        if (!unsettled.isEmpty()) {
            describe(unsettled);
        }
    }

    /** Describes actors as their records now tell. */
    void describe(Collection<String> actors) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Record row : statements.run("graph/read-listed", Map.of("actors", actors))) {
            rows.add(ActorRow.listed(
                    row.get("actor").asString(), row.get("properties").asMap()));
        }
        SortedMap<String, List<Profile.Vote>> votes =
                statements.run("graph/read-votes", Map.of("actors", actors)).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("actor").asString(),
                                TreeMap::new,
                                Collectors.mapping(Layers::vote, Collectors.toList())));
        votes.forEach((actor, those) -> rows.add(ActorRow.told(actor, Profile.of(those))));
        statements.run("graph/describe-actors", Map.of("actors", rows));
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
        tell(pairs, told(pairs, claims));
    }

    /**
     * Derives some pairs from nothing but the ledger, whatever is derived of them by now.
     *
     * @param claims those that tell of these pairs; what others, that an action of theirs goes back to, tell of another
     *     pair is left to that one
     */
    void retell(Set<Pair> pairs, Collection<String> claims) {
        tell(
                pairs,
                told(pairs, claims).stream()
                        .filter(claim -> claim.deed().hasActor()
                                && pairs.contains(claim.deed().pair()))
                        .toList());
    }

    private List<ToldClaim> told(Collection<Pair> pairs, Collection<String> claims) {
        List<String> keys = pairs.stream().map(Pair::key).toList();
        return statements.run("graph/read-claims", Map.of("pairs", keys, "claims", claims)).stream()
                .map(Layers::claim)
                .toList();
    }

    private void tell(Collection<Pair> pairs, List<ToldClaim> claims) {
        Story story = Derivation.of(claims);
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

    private void write(Story story) {
        List<Map<String, Object>> instruments = StoryRows.instruments(story);
        runUnlessEmpty("graph/add-instruments", "instruments", instruments);
        runUnlessEmpty("graph/add-actions", "actions", StoryRows.actions(story));
        runUnlessEmpty("graph/name-instruments", "instruments", instruments);
        runUnlessEmpty("graph/add-reversals", "reversals", StoryRows.reversals(story));
        runUnlessEmpty("graph/add-edges", "edges", StoryRows.edges(story));
    }

    /** Nothing to write needs no round trip. */
    private void runUnlessEmpty(String query, String parameter, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            statements.run(query, Map.of(parameter, rows));
        }
    }

    private static ToldClaim claim(Record row) {
        Deed deed = new Deed(
                ActionKind.valueOf(row.get("code").asString()),
                row.get("agent").asString(null),
                row.get("patient").asString(null),
                row.get("over").asString(null));
        ToldClaim.Told told = new ToldClaim.Told(
                Status.valueOf(row.get("status").asString()),
                Stance.valueOf(row.get("stance").asString()),
                row.get("confidence").asDouble(),
                row.get("source").asString());
        Basis basis = Basis.valueOf(row.get("basis").asString());
        Dating dating = Dating.parse(row.get("date").asString(null));
        return new ToldClaim(row.get("id").asString(), deed, dating.on(basis), told);
    }

    private static Profile.Vote vote(Record row) {
        return new Profile.Vote(
                ActorKind.valueOf(row.get("kind").asString()),
                row.get("name").asString(),
                row.get("alias").asString(),
                row.get("records").asLong());
    }
}
