package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.database.Statements;
import org.policygraph.identity.Bond;
import org.policygraph.identity.Groups;
import org.policygraph.identity.Outcome;

/**
 * Leads records to the actors that the judgements in force say.
 *
 * <p>Every record has the id to which its own article or list leads it; that never changes. Which ids are one actor follows
 * from what people judged and from what the resolver finds, and from nothing else: not from the order in which articles
 * came, nor from what was judged before and taken back.
 */
final class Identification {

    private final Statements statements;
    private final Doubles doubles;
    private final Layers layers;

    /** Takes the transaction in which everything happens. */
    Identification(Statements statements) {
        this.statements = statements;
        this.doubles = new Doubles(statements);
        this.layers = new Layers(statements);
    }

    /** Lets one transaction after the other decide who is whom; nothing may be read before. */
    static void takeTurn(Statements statements) {
        statements.run("graph/take-turn", Map.of());
    }

    /** Which of some ids were found to be another actor, and which. */
    Map<String, String> led(Collection<String> keys) {
        Map<String, String> led = new TreeMap<>();
        statements
                .run("graph/find-merged", Map.of("keys", keys))
                .forEach(row ->
                        led.put(row.get("key").asString(), row.get("actor").asString()));
        return led;
    }

    /**
     * Leads the records of ids, and of all that are linked with them, to their actors. Actors are described then, but what
     * is told of them still has to be derived again.
     *
     * @param keys ids of which something has changed: an article more or less, a judgement
     * @return what has to be derived again
     */
    Moved settle(Collection<String> keys) {
        SortedSet<String> touched = new TreeSet<>(keys);
        if (touched.isEmpty()) {
            return Moved.NOTHING;
        }
        List<Judgement> before = judgements(touched);
        SortedMap<String, Judgement> proposals = doubles.propose(touched);
        replace(before, proposals);
        SortedSet<String> linked = linked(touched, before, proposals.values());
        SortedMap<String, String> leaders = leaders(linked);
        // of whom nobody speaks any more, their actor has to forget the names
        boolean isSomebodyGone = !leaders.keySet().containsAll(touched);
        return move(leaders, isSomebodyGone ? new TreeSet<>(leaders.values()) : new TreeSet<>());
    }

    private List<Judgement> judgements(Collection<String> keys) {
        return statements.run("graph/read-judgements", Map.of("keys", List.copyOf(keys))).stream()
                .map(row -> Judgement.read(row.get("judgement").asMap()))
                .toList();
    }

    /** Writes what is found now in the place of what was found before. */
    private void replace(List<Judgement> before, SortedMap<String, Judgement> proposals) {
        Map<String, Judgement> known = before.stream()
                .filter(judgement -> !judgement.isDecided())
                .collect(Collectors.toMap(Judgement::id, judgement -> judgement));
        List<String> gone = known.keySet().stream()
                .filter(id -> !proposals.containsKey(id))
                .sorted()
                .toList();
        List<Map<String, Object>> changed = proposals.values().stream()
                .filter(proposal -> !proposal.equals(known.get(proposal.id())))
                .map(Judgement::row)
                .toList();
        if (!gone.isEmpty()) {
            statements.run("graph/drop-proposals", Map.of("ids", gone));
        }
        if (!changed.isEmpty()) {
            statements.run("graph/add-judgements", Map.of("judgements", changed));
        }
    }

    /** All that are linked, step by step, with those that were touched: as it was before, and as it is now. */
    private SortedSet<String> linked(
            SortedSet<String> touched, Collection<Judgement> before, Collection<Judgement> now) {
        SortedSet<String> all = new TreeSet<>(touched);
        Set<String> next = new HashSet<>();
        Stream.concat(before.stream(), now.stream())
                .filter(Judgement::links)
                .forEach(judgement -> next.addAll(List.of(judgement.one(), judgement.other())));
        // an actor keeps together whom a judgement has linked that is not in force any more
        doubles.sketches(touched).values().forEach(sketch -> next.add(sketch.actor()));
        while (all.addAll(next) && !next.isEmpty()) {
            List<Judgement> more = judgements(all);
            next.clear();
            more.stream()
                    .filter(Judgement::links)
                    .forEach(judgement -> next.addAll(List.of(judgement.one(), judgement.other())));
        }
        return all;
    }

    private SortedMap<String, String> leaders(SortedSet<String> keys) {
        SortedMap<String, Sketch> alive = doubles.sketches(keys);
        List<Bond> bonds = new ArrayList<>(
                judgements(alive.keySet()).stream().map(Judgement::bond).toList());
        List<String> listed =
                alive.values().stream().filter(Sketch::listed).map(Sketch::key).toList();
        for (String one : listed) {
            listed.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .forEach(other -> bonds.add(new Bond(one, other, Outcome.DIFFERENT, 1, false)));
        }
        return Groups.of(alive.keySet(), bonds).leaders(Set.copyOf(listed));
    }

    private Moved move(SortedMap<String, String> leaders, SortedSet<String> renamed) {
        List<Map<String, Object>> moves = new ArrayList<>();
        SortedSet<String> actors = new TreeSet<>(renamed);
        doubles.sketches(leaders.keySet()).values().forEach(sketch -> {
            String leader = leaders.getOrDefault(sketch.key(), sketch.key());
            if (!leader.equals(sketch.actor())) {
                moves.add(Map.of("key", sketch.key(), "actor", leader));
                actors.addAll(List.of(leader, sketch.actor()));
            }
        });
        if (actors.isEmpty()) {
            return Moved.NOTHING;
        }
        List<Object> keys = moves.stream().map(move -> move.get("key")).toList();
        Record reach =
                statements.run("graph/reach-of-keys", Map.of("keys", keys)).getFirst();
        statements.run("graph/lead-records", Map.of("moves", moves));
        SortedSet<String> left = new TreeSet<>(actors);
        left.retainAll(leaders.values());
        statements.run("graph/name-merged", Map.of("actors", merged(left, leaders)));
        layers.describe(left);
        // last of all, since within its transaction an index may still find a node that went
        actors.removeAll(left);
        statements.run("graph/forget-actors", Map.of("actors", actors));
        actors.addAll(left);
        return moved(reach, actors);
    }

    private static List<Map<String, Object>> merged(Collection<String> actors, SortedMap<String, String> leaders) {
        return actors.stream()
                .map(actor -> Map.<String, Object>of(
                        "id",
                        actor,
                        "merged",
                        leaders.entrySet().stream()
                                .filter(entry -> entry.getValue().equals(actor)
                                        && !entry.getKey().equals(actor))
                                .map(Map.Entry::getKey)
                                .toList()))
                .toList();
    }

    private Moved moved(Record reach, SortedSet<String> actors) {
        List<String> claims = reach.get("claims").asList(Value::asString);
        SortedSet<Pair> pairs = new TreeSet<>();
        reach.get("pairs").asList(Value::asString).forEach(pair -> pairs.add(Pair.parse(pair)));
        pairs.addAll(pairs(claims));
        return new Moved(pairs, new TreeSet<>(claims), actors);
    }

    /** Between whom claims are, as their records are led now. */
    SortedSet<Pair> pairs(Collection<String> claims) {
        SortedSet<Pair> pairs = new TreeSet<>();
        if (!claims.isEmpty()) {
            statements
                    .run("graph/pairs-of-claims", Map.of("claims", claims))
                    .forEach(row -> pairs.add(Pair.of(
                            row.get("agent").asString(null), row.get("patient").asString(null))));
        }
        return pairs;
    }

    /**
     * What has to be derived again.
     *
     * @param pairs of actors, as they were and as they are
     * @param claims that tell of those who were led elsewhere
     * @param actors ids of those who lost records, or got some
     */
    record Moved(SortedSet<Pair> pairs, SortedSet<String> claims, SortedSet<String> actors) {

        static final Moved NOTHING = new Moved(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

        /** Together with what else has to be derived. */
        Moved and(Collection<Pair> morePairs, Collection<String> moreClaims) {
            SortedSet<Pair> allPairs = new TreeSet<>(pairs);
            allPairs.addAll(morePairs);
            SortedSet<String> allClaims = new TreeSet<>(claims);
            allClaims.addAll(moreClaims);
            return new Moved(allPairs, allClaims, actors);
        }

        void derive(Layers layers) {
            layers.add(pairs, claims);
        }
    }
}
