package org.policygraph.identity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.identity.Portrait.Traits;
import org.policygraph.identity.Register.Candidate;

/**
 * Measures how well records are led to actors: rows of official lists under other spellings, among made-up actors of the
 * same words. The arguments are the folder of the lists, then folders with truth sets.
 */
final class ResolutionBench {

    private static final int ACTORS = Integer.getInteger("actors", 100_000);
    private static final int RECORDS = Integer.getInteger("records", 10_000);
    private static final long SEED = Long.getLong("seed", 20261128);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Random random = new Random(SEED);

    private ResolutionBench() {}

    public static void main(String... arguments) throws IOException {
        ResolutionBench bench = new ResolutionBench();
        bench.lists(Path.of(arguments[0]));
        for (String folder : Arrays.asList(arguments).subList(1, arguments.length)) {
            if (Files.isDirectory(Path.of(folder))) {
                bench.print(TruthSet.score(Path.of(folder)));
            } else {
                bench.out.println("skipped: no truth set in " + folder);
            }
        }
    }

    private void lists(Path folder) throws IOException {
        List<Portrait> listed = Lists.read(folder);
        List<Portrait> actors = new ArrayList<>(listed);
        MadeUp madeUp = new MadeUp(listed, random);
        while (actors.size() < ACTORS) {
            actors.add(madeUp.actor("made-up:" + actors.size()));
        }
        Map<String, String> truth = new HashMap<>();
        List<Portrait> records = records(listed, actors, madeUp, truth);

        Register register = new Register();
        long start = System.nanoTime();
        actors.forEach(register::add);
        long filed = System.nanoTime();
        Score score = new Score("%d rows of lists, %d actors, seed %d".formatted(listed.size(), actors.size(), SEED));
        for (Portrait record : records) {
            score.add(record, truth.get(record.id()), register.resolve(record));
        }
        long done = System.nanoTime();
        out.printf(
                Locale.ROOT,
                "filed %,d actors in %.1f s, resolved %,d records in %.1f s%n",
                actors.size(),
                (filed - start) / 1e9,
                records.size(),
                (done - filed) / 1e9);
        print(score);
    }

    /** Seven of ten are variants of rows of lists, two of made-up actors, one of nobody. */
    private List<Portrait> records(
            List<Portrait> listed, List<Portrait> actors, MadeUp madeUp, Map<String, String> truth) {
        Variants variants = new Variants(random);
        List<Portrait> records = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            String id = "record:" + i;
            int share = random.nextInt(10);
            if (share == 0) {
                records.add(variants.of(madeUp.actor("nobody"), id));
            } else {
                List<Portrait> from = share <= 7 ? listed : actors;
                Portrait actor = from.get(random.nextInt(from.size()));
                truth.put(id, actor.id());
                records.add(variants.of(actor, id));
            }
        }
        return records;
    }

    private void print(Score score) {
        out.println(score);
        if (Boolean.getBoolean("verbose")) {
            score.slips().forEach(out::println);
        }
    }

    /** Actors of words that real ones have: as alike as chance makes them. */
    private record MadeUp(List<String> given, List<String> surnames, List<String> words, Random random) {

        private static final List<String> COUNTRIES =
                List.of("US", "RU", "CN", "IR", "GB", "DE", "FR", "SY", "IN", "MX", "CO", "AE", "PK", "TR", "JP", "KR");

        MadeUp(List<Portrait> listed, Random random) {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), random);
            for (Portrait portrait : listed) {
                for (String name : portrait.names()) {
                    List<String> parts = Arrays.stream(name.split("[ ,()]+"))
                            .filter(part -> part.length() > 2)
                            .toList();
                    if (parts.size() < 2) {
                        continue;
                    }
                    if (portrait.isPerson()) {
                        given.add(parts.getFirst());
                        surnames.add(parts.getLast());
                    } else {
                        words.addAll(parts);
                    }
                }
            }
        }

        Portrait actor(String id) {
            Set<String> country = Set.of(any(COUNTRIES));
            if (random.nextInt(10) < 6) {
                String middle = random.nextBoolean() ? " " : " " + any(given) + " ";
                Set<PartialDate> births = Set.of(
                        new PartialDate(1935 + random.nextInt(65), 1 + random.nextInt(12), 1 + random.nextInt(28)));
                Traits traits = new Traits(country, births, Set.of(), Set.of(), Set.of(), Set.of());
                return new Portrait(id, ActorKind.PERSON, Set.of(any(given) + middle + any(surnames)), traits);
            }
            StringBuilder name = new StringBuilder(any(words));
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                name.append(' ').append(any(words));
            }
            name.append(any(List.of("", " Ltd.", " LLC", " Corp.", " Co., Ltd.")));
            Traits traits = new Traits(country, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
            return new Portrait(id, ActorKind.COMPANY, Set.of(name.toString()), traits);
        }

        private String any(List<String> all) {
            return all.get(random.nextInt(all.size()));
        }
    }

    /** Counts pairs. */
    static final class Score {

        private final String name;
        private final List<String> slips = new ArrayList<>();
        private int right;
        private int wrong;
        private int known;
        private int review;

        Score(String name) {
            this.name = name;
        }

        void add(Portrait record, @Nullable String truth, List<Candidate> candidates) {
            known += truth == null ? 0 : 1;
            boolean found = false;
            for (Candidate candidate : candidates) {
                boolean isTruth = candidate.portrait().id().equals(truth);
                if (candidate.comparison().outcome() == Outcome.SAME) {
                    right += isTruth ? 1 : 0;
                    wrong += isTruth ? 0 : 1;
                    found |= isTruth;
                    if (!isTruth) {
                        slips.add("wrong   %s <> %s %s %s"
                                .formatted(record, candidate.portrait(), candidate.comparison(), truth));
                    }
                } else if (isTruth) {
                    review++;
                    found = true;
                    slips.add("review  %s %s".formatted(record, candidate.comparison()));
                }
            }
            if (truth != null && !found) {
                slips.add("missed  %s %s".formatted(record, truth));
            }
        }

        void count(int rights, int wrongs, int all, int reviews) {
            right += rights;
            wrong += wrongs;
            known += all;
            review += reviews;
        }

        List<String> slips() {
            return slips;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s: pair precision %.4f, recall %.4f, left to review %.4f",
                    name,
                    right / (double) Math.max(1, right + wrong),
                    right / (double) Math.max(1, known),
                    review / (double) Math.max(1, known));
        }
    }
}
