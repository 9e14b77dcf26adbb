package org.policygraph.path.plugin;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;
import org.policygraph.action.Verb;
import org.policygraph.path.engine.Knot;
import org.policygraph.path.engine.Line;
import org.policygraph.path.engine.MapGraph;

/**
 * The map of one database in memory. It is read at the first question; after each commit, before the one who committed
 * goes on, what the commit touched is read again.
 */
public final class Mirror extends TransactionEventListenerAdapter<Touched> {

    private static final long HOURS_TO_LOAD = 1;

    private final GraphDatabaseService database;
    private final ReentrantLock lock = new ReentrantLock();
    /** Numbers are given once: a node that is gone keeps its own, without a line. */
    private final Map<Long, Integer> numbers = new ConcurrentHashMap<>();

    private final Set<Long> gone = new HashSet<>();
    private volatile @Nullable State state;

    Mirror(GraphDatabaseService database) {
        this.database = database;
    }

    /**
     * The map at one time.
     *
     * @param version grows with each commit that touches it
     */
    record State(MapGraph map, Map<Long, Integer> numbers, long version) {

        /** The number of an actor's node; -1 for one that is not in the map. */
        int number(long node) {
            int number = numbers.getOrDefault(node, -1);
            return number < map.size() ? number : -1;
        }
    }

    /** The map as it is after the last commit. */
    State state() {
        State now = state;
        return now == null ? load() : now;
    }

    /** The map after all commits that were under way. */
    State stateAfterCommits() {
        lock.lock();
        try {
            return state();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Touched beforeCommit(TransactionData data, Transaction transaction, GraphDatabaseService same) {
        return Touched.by(data);
    }

    @Override
    public void afterCommit(TransactionData data, Touched touched, GraphDatabaseService same) {
        if (touched.isNothing()) {
            return;
        }
        lock.lock();
        try {
            State before = state;
            if (before != null) {
                state = refreshed(before, touched);
            }
        } catch (RuntimeException | Error e) {
            // the next question reads everything again, rather than one that is told what is no more
            state = null;
            throw e;
        } finally {
            lock.unlock();
        }
    }

    private State load() {
        lock.lock();
        try {
            State loaded = state;
            if (loaded == null) {
                loaded = read();
                state = loaded;
            }
            return loaded;
        } finally {
            lock.unlock();
        }
    }

    /** A commit meanwhile waits for the lock, and then has what it touched read again. */
    private State read() {
        numbers.clear();
        gone.clear();
        List<Knot.Who> who = actors();
        List<Line> lines = Arrays.stream(Verb.values())
                .parallel()
                .flatMap(verb -> lines(verb).stream())
                .toList();
        return new State(MapGraph.of(who, lines).sorted(), numbers, 0);
    }

    private List<Knot.Who> actors() {
        List<Knot.Who> who = new ArrayList<>();
        try (Transaction transaction = longTransaction();
                var actors = transaction.findNodes(Names.ACTOR)) {
            actors.forEachRemaining(actor -> {
                Knot.Who one = MapReader.who(actor);
                if (one != null) {
                    numbers.put(one.ref(), who.size());
                    who.add(one);
                }
            });
        }
        return who;
    }

    private List<Line> lines(Verb verb) {
        List<Line> lines = new ArrayList<>();
        try (Transaction transaction = longTransaction();
                var found = transaction.findRelationships(RelationshipType.withName(verb.name()))) {
            MapReader reader = new MapReader(transaction, LocalDate.now(ZoneOffset.UTC));
            found.forEachRemaining(relationship -> addTo(lines, reader, relationship));
        }
        return lines;
    }

    /** Millions of edges take longer than a question may. */
    private Transaction longTransaction() {
        return database.beginTx(HOURS_TO_LOAD, TimeUnit.HOURS);
    }

    private void addTo(List<Line> lines, MapReader reader, Relationship relationship) {
        Integer agent = numbers.get(Ids.of(relationship.getStartNode()));
        Integer patient = numbers.get(Ids.of(relationship.getEndNode()));
        Verb verb = Names.VERBS.get(relationship.getType().name());
        if (agent != null && patient != null && verb != null && !agent.equals(patient)) {
            lines.add(reader.line(relationship, new Line.Ends(agent, verb, patient, Ids.of(relationship))));
        }
    }

    private State refreshed(State before, Touched touched) {
        try (Transaction transaction = database.beginTx()) {
            Map<Integer, Knot.Who> who = new HashMap<>();
            touched.actors().forEach(id -> identify(transaction, id, who));
            Set<Line> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
            Map<Long, Touched.Pair> relationships = new HashMap<>(touched.lines());
            touched.pairs()
                    .forEach(
                            pair -> between(before, pair).forEach(line -> relationships.putIfAbsent(line.ref(), pair)));
            MapReader reader = new MapReader(transaction, LocalDate.now(ZoneOffset.UTC));
            List<Line> fresh = new ArrayList<>();
            relationships.forEach((id, pair) -> {
                forget(before, id, pair, dropped);
                Relationship now = Ids.relationship(transaction, id);
                if (now != null && Names.VERBS.containsKey(now.getType().name())) {
                    // its number may have been that of another relationship
                    forget(before, id, new Touched.Pair(Ids.of(now.getStartNode()), Ids.of(now.getEndNode())), dropped);
                    addTo(fresh, reader, now);
                }
            });
            int actors = numbers.size() - gone.size();
            return new State(before.map.with(actors, who, dropped, fresh), numbers, before.version + 1);
        }
    }

    private void forget(State before, long id, Touched.Pair pair, Set<Line> dropped) {
        between(before, pair).stream().filter(line -> line.ref() == id).forEach(dropped::add);
    }

    private static List<Line> between(State before, Touched.Pair pair) {
        int agent = before.number(pair.agent());
        int patient = before.number(pair.patient());
        return agent < 0 || patient < 0 ? List.of() : before.map.between(agent, patient);
    }

    /** Gives a new actor a number, and takes it from one that is gone. */
    private void identify(Transaction transaction, long id, Map<Integer, Knot.Who> who) {
        Knot.Who one = read(transaction, id);
        if (one == null) {
            if (numbers.containsKey(id)) {
                gone.add(id);
            }
        } else {
            gone.remove(id);
            int fresh = numbers.size();
            Integer known = numbers.putIfAbsent(id, fresh);
            who.put(known == null ? fresh : known, one);
        }
    }

    private static Knot.@Nullable Who read(Transaction transaction, long id) {
        try {
            return MapReader.who(Ids.node(transaction, id));
        } catch (NotFoundException e) {
            return null;
        }
    }
}
