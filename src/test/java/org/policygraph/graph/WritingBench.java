package org.policygraph.graph;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.policygraph.PolicyGraph;
import org.policygraph.action.Reading;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;
import org.policygraph.database.Transactions;
import org.policygraph.ingest.ExtractedIngest;
import org.policygraph.ingest.Extraction;
import org.policygraph.ingest.Progress;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.FileSystemUtils;
import policybench.SavedRows;
import tools.jackson.databind.json.JsonMapper;

/** Measures writing and deriving; {@code bench/writing.sh} starts it. */
public final class WritingBench {

    private static final JsonMapper JSON = new JsonMapper();
    private static final OperatingSystemMXBean CPU =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Set<String> LEDGER = Set.of(
            "graph/take-turn",
            "graph/open-articles",
            "graph/publish-articles",
            "graph/add-sentences",
            "graph/add-citations",
            "graph/find-merged",
            "graph/add-actors",
            "graph/add-records",
            "graph/add-claims");
    private static final int BATCH = 100;
    private static final int ROUNDS = Integer.getInteger("rounds", 2);
    private static final int MEASURED = Integer.getInteger("articles", 1_500);
    private static final int WARM_UP = MEASURED / 5;
    private static final int ONE_BY_ONE = MEASURED / 4;
    private static final int SAVED = Math.min(60, WARM_UP);
    private static final int ACTIONS = Integer.getInteger("actions", 100_000);
    private static final int INCREMENTS = 300;

    private final List<Reading> warmUp = new MadeReadings(MadeReadings.cast("Amber", 2_000), 1).next(WARM_UP);
    private final List<Reading> articles = new MadeReadings(MadeReadings.cast("Birch", 10_000), 2).next(MEASURED);

    private WritingBench() {}

    /** Takes {@code rows}, {@code rederive}, or {@code increment} with a data folder that holds a map. */
    public static void main(String[] arguments) throws IOException {
        int exit = 0;
        try {
            Path data = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("writing");
            try (ConfigurableApplicationContext context = start(data)) {
                run(arguments[0], context);
            } finally {
                if (arguments.length == 1) {
                    FileSystemUtils.deleteRecursively(data);
                }
            }
        } catch (RuntimeException | Error e) {
            // Spring keeps what it has logged to itself, and here it logs nothing
            e.printStackTrace();
            exit = 1;
        }
        System.exit(exit);
    }

    private static void run(String what, ConfigurableApplicationContext context) throws IOException {
        switch (what) {
            case "rows" -> new WritingBench().rows(context);
            case "rederive" -> rederive(context);
            case "increment" -> increment(context);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private void rows(ConfigurableApplicationContext context) throws IOException {
        PlainRows before = graphOf(context, warmUp);
        wipe(context);
        PlainRows rows = graphOf(context, articles);
        Path file = Files.write(
                Files.createTempFile("articles", ".jsonl"),
                articles.stream().map(WritingBench::line).toList());
        say("| way | rows | seconds | rows/s | CPU s | of plain |");
        say("|---|---|---|---|---|---|");
        Driver driver = context.getBean(Driver.class);
        Ledger ledger = context.getBean(Ledger.class);
        ExtractedIngest ingest = context.getBean(ExtractedIngest.class);
        double plain = 0;
        for (int round = 0; round < ROUNDS; round++) {
            wipe(context);
            before.write(driver);
            plain = measure(context, "plain `UNWIND … MERGE`, batches of 5,000", 0, () -> rows.write(driver));
            wipe(context);
            write(ledger, warmUp);
            measure(context, "`ingest --from-extracted`", plain, () -> ingest.run(List.of(file), Progress.NONE));
        }
        wipe(context);
        warmUp.forEach(ledger::write);
        measure(
                context,
                "an article a transaction, as `ingest` writes",
                plain,
                () -> articles.stream().limit(ONE_BY_ONE).forEach(ledger::write));
        wipe(context);
        Neo4jTemplate template = template(context);
        SavedRows.write(template, mapped(warmUp));
        measure(
                context,
                "Spring Data `saveAll`, batches of 1,000",
                plain,
                () -> SavedRows.write(template, mapped(articles)));
        Files.delete(file);
    }

    /** One that knows nothing of the classes that the program itself has mapped to the same labels. */
    private static Neo4jTemplate template(ConfigurableApplicationContext context) {
        return new Neo4jTemplate(
                context.getBean(Neo4jClient.class),
                new Neo4jMappingContext(),
                context.getBean(PlatformTransactionManager.class));
    }

    private static List<SavedRows.Article> mapped(List<Reading> readings) {
        return readings.stream()
                .limit(SAVED)
                .map(reading -> {
                    Entry entry = new Entry(reading, OffsetDateTime.now(ZoneOffset.UTC));
                    return new SavedRows.Article(
                            entry.article(),
                            reading.document().text(),
                            entry.publisher().id(),
                            entry.publisher().source().name(),
                            entry.sentences(),
                            entry.records(Map.of()),
                            entry.claims());
                })
                .toList();
    }

    private static PlainRows graphOf(ConfigurableApplicationContext context, List<Reading> readings) {
        write(context.getBean(Ledger.class), readings);
        return PlainRows.of(context.getBean(Transactions.class));
    }

    private static void write(Ledger ledger, List<Reading> readings) {
        for (int start = 0; start < readings.size(); start += BATCH) {
            ledger.writeAll(readings.subList(start, Math.min(start + BATCH, readings.size())));
        }
    }

    private static String line(Reading reading) {
        return JSON.writeValueAsString(Extraction.of("", reading));
    }

    /** Prints how many rows a second some work writes, and returns it. */
    private static double measure(ConfigurableApplicationContext context, String name, double plain, Runnable work) {
        long rows = count(context);
        long started = System.nanoTime();
        long cpu = CPU.getProcessCpuTime();
        work.run();
        double seconds = (System.nanoTime() - started) / 1e9;
        rows = count(context) - rows;
        double speed = rows / seconds;
        say("| %s | %,d | %.1f | %,.0f | %.1f | %s |"
                .formatted(
                        name,
                        rows,
                        seconds,
                        speed,
                        (CPU.getProcessCpuTime() - cpu) / 1e9,
                        plain == 0 ? "" : "%.2f".formatted(speed / plain)));
        return speed;
    }

    private static long count(ConfigurableApplicationContext context) {
        return context.getBean(Transactions.class)
                .write(statements -> statements.run("bench/count-rows", Map.of()))
                .getFirst()
                .get("rows")
                .asLong();
    }

    private static void rederive(ConfigurableApplicationContext context) {
        MadeReadings made = new MadeReadings(MadeReadings.cast("Cedar", 20_000), 3);
        Articles articles = context.getBean(Articles.class);
        while (articles.count().actions() < ACTIONS) {
            write(context.getBean(Ledger.class), made.next(10 * BATCH));
        }
        Rederivation rederivation = context.getBean(Rederivation.class);
        say("%s".formatted(articles.count()));
        timed("rederive of a sound graph", rederivation::rederive);
        Articles.Counts counts = articles.count();
        timed(
                "forgetting all that is derived",
                () -> until(context.getBean(Transactions.class), "bench/clear-derived"));
        timed("rederive from the ledger alone", rederivation::rederive);
        say(articles.count().equals(counts) ? "the same graph" : "ANOTHER GRAPH: " + articles.count());
    }

    /** Runs a query until it finds nothing more. */
    private static void until(Transactions transactions, String query) {
        while (transactions
                        .write(statements -> statements.run(query, Map.of("limit", 5_000)))
                        .getFirst()
                        .get("gone")
                        .asLong()
                > 0) {}
    }

    private static void timed(String name, Runnable work) {
        long started = System.nanoTime();
        long cpu = CPU.getProcessCpuTime();
        work.run();
        say("%s: %.1f s, %.1f s of CPU"
                .formatted(name, (System.nanoTime() - started) / 1e9, (CPU.getProcessCpuTime() - cpu) / 1e9));
    }

    /** Articles about actors of a map, each written and derived by itself. */
    private static void increment(ConfigurableApplicationContext context) {
        Transactions transactions = context.getBean(Transactions.class);
        say("%s".formatted(context.getBean(Articles.class).count()));
        MadeReadings made = new MadeReadings(ends(transactions), 4);
        Map<String, List<Double>> times = new TreeMap<>();
        made.next(INCREMENTS / 3).forEach(reading -> write(context, reading, new TreeMap<>()));
        made.next(INCREMENTS).forEach(reading -> write(context, reading, times));
        say("| step | median ms | p90 ms | max ms |");
        say("|---|---|---|---|");
        times.forEach((step, all) -> {
            double[] sorted =
                    all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            say("| %s | %.1f | %.1f | %.1f |"
                    .formatted(
                            step,
                            sorted[sorted.length / 2],
                            sorted[sorted.length * 9 / 10],
                            sorted[sorted.length - 1]));
        });
    }

    private static void write(
            ConfigurableApplicationContext context, Reading reading, Map<String, List<Double>> times) {
        Batch batch = new Batch(List.of(new Entry(reading, OffsetDateTime.now(ZoneOffset.UTC))));
        long started = System.nanoTime();
        double[] derived = new double[1];
        context.getBean(Transactions.class)
                .write(statements -> Ledger.keep(
                        (name, parameters) -> {
                            long start = System.nanoTime();
                            List<Record> rows = statements.run(name, parameters);
                            double millis = (System.nanoTime() - start) / 1e6;
                            times.computeIfAbsent(name, absent -> new ArrayList<>())
                                    .add(millis);
                            derived[0] += LEDGER.contains(name) ? 0 : millis;
                            return rows;
                        },
                        batch));
        times.computeIfAbsent("~ all of it, with its commit", absent -> new ArrayList<>())
                .add((System.nanoTime() - started) / 1e6);
        times.computeIfAbsent("~ what derives", absent -> new ArrayList<>()).add(derived[0]);
    }

    /** Actors at the ends of edges that were drawn at random, so that hubs come as often as they have edges. */
    private static List<Actor> ends(Transactions transactions) {
        List<Actor> ends = new ArrayList<>();
        for (Record row : transactions.write(
                statements -> statements.run("bench/some-edges", Map.of("share", 0.02, "limit", 10_000)))) {
            ends.add(actor(row, "from"));
            ends.add(actor(row, "to"));
        }
        return ends;
    }

    private static Actor actor(Record row, String end) {
        ActorKind kind = Arrays.stream(ActorKind.values())
                .filter(one -> one.label().equals(row.get(end + "Label").asString()))
                .findFirst()
                .orElseThrow();
        return new Actor(
                new Actor.Id(row.get(end).asString()),
                row.get(end + "Name").asString(),
                kind,
                Set.of(),
                Actor.Facts.NONE);
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(PolicyGraph.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(Map.of("policy-graph.data", data.toString(), "policy-graph.bolt-port", "0"))
                .run();
    }

    private static void wipe(ConfigurableApplicationContext context) {
        until(context.getBean(Transactions.class), "bench/wipe-some");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
