package org.policygraph.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Measures whole answers of REST, with their evidence; {@code bench/rest.sh} starts it. */
public final class RestRace {

    private static final int CLIENTS = 16;
    private static final int SECONDS = 20;
    private static final int NEW_EDGES = 1_000;
    private static final int COMMITS = 5;

    private final PowerLaw law;
    private final ActorNames names;
    private final Program program;
    private final List<Pair> pairs;
    private final List<Pair> others;

    private RestRace(PowerLaw law, Program program) {
        this.law = law;
        this.program = program;
        names = new ActorNames(law);
        Race race = new Race(law);
        pairs = race.pairs();
        others = race.others();
    }

    /** Takes thousands of edges. */
    public static void main(String[] thousands) throws Exception {
        PowerLaw law = PowerLaw.ofThousands(Integer.parseInt(thousands[0]));
        Store store = Store.of(law);
        store.make();
        long started = System.nanoTime();
        try (Program program = Program.on(store.folder())) {
            Table.say("Program ready after %.1f s", (System.nanoTime() - started) / 1e9);
            new RestRace(law, program).run();
        }
    }

    private void run() throws IOException, InterruptedException, ExecutionException {
        firstAnswer();
        for (boolean hubs : List.of(false, true)) {
            String name = hubs ? "hub guard on" : "hub guard off";
            Table.say("%n%s%n", name);
            Table.head("clients", "pairs", "answers", "p50 ms", "p99 ms", "mean ms", "max ms", "answers/s", "not 200");
            alone(hubs);
            together(hubs);
        }
        visible();
    }

    private String question(Pair pair, boolean hubs) {
        return "/api/v1/paths?from=%s&to=%s&k=%d%s"
                .formatted(names.id(pair.from()), names.id(pair.to()), Race.K, hubs ? "" : "&hubs=false");
    }

    /** The program reads its map at the first question; a question that comes too early may be refused. */
    private void firstAnswer() throws IOException, InterruptedException {
        long started = System.nanoTime();
        try (Client client = program.client()) {
            Client.Reply reply = client.get(question(others.getFirst(), false));
            for (int i = 0; i < 30 && reply.status() != 200; i++) {
                Thread.sleep(1_000);
                reply = client.get(question(others.getFirst(), false));
            }
            if (reply.status() != 200) {
                throw new IllegalStateException("The program does not answer: " + reply);
            }
            Table.say(
                    "First answer after %.1f s, with reading the map; %d, %,d characters",
                    (System.nanoTime() - started) / 1e9,
                    reply.status(),
                    reply.body().length());
        }
    }

    private void alone(boolean hubs) throws IOException {
        try (Client client = program.client()) {
            for (Pair pair : others) {
                client.get(question(pair, hubs));
            }
            List<Shot> shots = new ArrayList<>();
            for (Pair pair : pairs) {
                shots.add(shot(client, pair, hubs));
            }
            for (boolean hub : List.of(false, true)) {
                row(
                        1,
                        hub ? "hub" : "tail",
                        shots.stream().filter(shot -> shot.pair.hub() == hub).toList());
            }
            row(1, "all", shots);
        }
    }

    /** One answer, and what it took. */
    private record Shot(Pair pair, double millis, int status) {}

    private Shot shot(Client client, Pair pair, boolean hubs) throws IOException {
        long started = System.nanoTime();
        int status = client.get(question(pair, hubs)).status();
        return new Shot(pair, (System.nanoTime() - started) / 1e6, status);
    }

    private static void row(int clients, String pairs, List<Shot> shots) {
        double seconds = shots.stream().mapToDouble(Shot::millis).sum() / 1e3;
        row(clients, pairs, shots, seconds);
    }

    private static void row(int clients, String pairs, List<Shot> shots, double seconds) {
        Times.Summary millis = Times.Summary.of(shots.stream().map(Shot::millis).toList());
        Table.row(
                clients,
                pairs,
                shots.size(),
                Table.number(millis.median()),
                Table.number(millis.p99()),
                Table.number(millis.mean()),
                Table.number(millis.max()),
                Table.number(shots.size() / seconds),
                shots.stream().filter(shot -> shot.status != 200).count());
    }

    /** All clients ask, each as soon as it has its answer, until the time is over. */
    private void together(boolean hubs) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        long started = System.nanoTime();
        long deadline = started + TimeUnit.SECONDS.toNanos(SECONDS);
        Callable<List<Shot>> asking = () -> {
            List<Shot> shots = new ArrayList<>();
            try (Client client = program.client()) {
                while (System.nanoTime() < deadline) {
                    shots.add(shot(client, pairs.get(next.getAndIncrement() * 7 % pairs.size()), hubs));
                }
            }
            return shots;
        };
        List<Shot> shots = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<List<Shot>> one : threads.invokeAll(
                    IntStream.range(0, CLIENTS).mapToObj(i -> asking).toList())) {
                shots.addAll(one.get());
            }
        }
        row(CLIENTS, "all", shots, (System.nanoTime() - started) / 1e9);
    }

    /** How long after a commit until an answer has the new edge. */
    private void visible() throws IOException {
        Table.say("%nA commit of %,d new edges, %d times%n", NEW_EDGES, COMMITS);
        Table.head("commit ms", "ms from then until an answer with a new edge", "questions until then");
        try (Driver driver = program.driver();
                Session session = driver.session();
                Client client = program.client()) {
            for (int i = 0; i < COMMITS; i++) {
                visible(session, client, i);
            }
        }
    }

    private void visible(Session session, Client client, int commit) throws IOException {
        // as long as the ids of articles are, and like none of them
        String article = "%064x".formatted(commit);
        List<Pair> fresh = new PowerLaw(law.actors(), law.edges(), -1 - commit).pairs(NEW_EDGES, false);
        session.run(Query.text("remove-edges"), Map.of("article", article)).consume();
        long started = System.nanoTime();
        session.run(Query.text("add-edges"), Map.of("article", article, "edges", rows(fresh)))
                .consume();
        long committed = System.nanoTime();
        int questions = 0;
        boolean seen = false;
        while (!seen && questions < 1_000) {
            questions++;
            seen = client.get(question(fresh.getLast(), false)).body().contains("\"length\":1");
        }
        Table.row(
                Table.number((committed - started) / 1e6),
                seen ? Table.number((System.nanoTime() - committed) / 1e6) : "never",
                questions);
        session.run(Query.text("remove-edges"), Map.of("article", article)).consume();
    }

    private List<Map<String, Object>> rows(List<Pair> pairs) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            String from = names.id(pair.from());
            String to = names.id(pair.to());
            String key = from.compareTo(to) <= 0 ? from + "|" + to : to + "|" + from;
            rows.add(Map.of("number", rows.size(), "from", from, "to", to, "pair", key));
        }
        return rows;
    }
}
