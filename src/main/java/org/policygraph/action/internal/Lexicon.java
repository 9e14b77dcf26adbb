package org.policygraph.action.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygraph.action.ActionKind;

/** The words that name actions, actors and doubts, as the tables beside this program list them. */
final class Lexicon {

    private static final String FOLDER = "/lexicon/";
    private static final String NONE = "-";

    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();
    private final Map<String, Modality> governors = new HashMap<>();
    private final Map<String, Tie> nounTies = new HashMap<>();
    private final Map<String, Tie> verbTies = new HashMap<>();
    private final Set<String> actors;
    private final Set<String> reporting;
    private final Set<String> light;
    private final Set<String> things;
    private final Set<String> echoes;
    private final Set<String> common;
    private final Set<ActionKind> personal;
    private final Manners manners;
    private final Set<String> topics;

    private final Set<String> untrue;
    private final Set<String> forces;

    private Lexicon() {
        rows("verbs.tsv", 4).forEach(this::addVerb);
        rows("nouns.tsv", 4).forEach(this::addNoun);
        rows("governors.tsv", 2).forEach(this::addGovernor);
        rows("ties.tsv", 4).forEach(this::addTie);
        actors = words("actors.txt");
        reporting = words("reporting.txt");
        light = words("light.txt");
        things = words("things.txt");
        echoes = words("echoes.txt");
        common = words("common.txt");
        personal = words("personal.txt").stream().map(ActionKind::valueOf).collect(Collectors.toUnmodifiableSet());
        manners = new Manners(rows("modes.tsv", 2), rows("contexts.tsv", 2));
        topics = words("topics.txt");
        untrue = words("untrue.txt");
        forces = words("forces.txt");
    }

    /**
     * Reads the tables of the class path.
     *
     * @throws IllegalArgumentException when a row is none; the message quotes it
     */
    static Lexicon load() {
        return new Lexicon();
    }

    /** The frames of a verb, in the order of the table. */
    List<Frame> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** The frames of a noun. */
    List<Frame> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** What a word makes of the action below it; some do so only with one part of speech, as "open to". */
    Optional<Modality> governor(String lemma, String tag) {
        return Optional.ofNullable(governors.getOrDefault(lemma, governors.get(lemma + ":" + tag)));
    }

    /** What a noun says of the name beside it and the name it belongs to. */
    Optional<Tie> nounTie(String lemma) {
        return Optional.ofNullable(nounTies.get(lemma));
    }

    /** What a verb says of how two names belong together. */
    Optional<Tie> verbTie(String lemma) {
        return Optional.ofNullable(verbTies.get(lemma));
    }

    /** Whether a common noun names somebody who acts. */
    boolean isActor(String lemma) {
        return actors.contains(lemma);
    }

    /** Whether a verb tells what somebody says. */
    boolean isReporting(String lemma) {
        return reporting.contains(lemma);
    }

    /** Whether a verb says no more than that its object is done: "stage a protest". */
    boolean isLight(String lemma) {
        return light.contains(lemma);
    }

    /** Whether a noun, also in capitals, names nobody who acts. */
    boolean isThing(String lemma) {
        return things.contains(lemma);
    }

    /** Whether a noun takes up what was told before: "the decision". */
    boolean isEcho(String lemma) {
        return echoes.contains(lemma);
    }

    /** Whether a verb alone says too little to name an action: "this may help". */
    boolean isCommon(String lemma) {
        return common.contains(lemma);
    }

    /** Whether an action is only ever done to somebody, never to a thing. */
    boolean isPersonal(ActionKind kind) {
        return personal.contains(kind);
    }

    /** Whether a noun is what is talked about, so that a name inside it is no party: "the Taiwan question". */
    boolean isTopic(String lemma) {
        return topics.contains(lemma);
    }

    /** Whether a word calls what somebody says untrue: "the claim is absurd". */
    boolean isUntrue(String lemma) {
        return untrue.contains(lemma);
    }

    /** Which words tell how an action is done. */
    Manners manners() {
        return manners;
    }

    /** Whether a noun is the arm of those it belongs to: "its troops". */
    boolean isForce(String lemma) {
        return forces.contains(lemma);
    }

    private void addVerb(List<String> row) {
        for (String entry : split(row.get(0))) {
            String[] parts = entry.split("_", 2);
            List<String> agent = row.size() > 4 ? places(row.get(4)) : List.of("subj");
            Frame frame = new Frame(
                    parts.length > 1 ? parts[1] : "", needs(row.get(1)), kind(row), agent, places(row.get(3)));
            verbs.computeIfAbsent(parts[0], lemma -> new ArrayList<>()).add(frame);
        }
    }

    private void addNoun(List<String> row) {
        ActionKind kind = ActionKind.valueOf(row.get(1));
        Frame frame = new Frame("", List.of(), kind, places(row.get(2)), places(row.get(3)));
        split(row.get(0))
                .forEach(noun ->
                        nouns.computeIfAbsent(noun, lemma -> new ArrayList<>()).add(frame));
    }

    private void addTie(List<String> row) {
        Tie tie = new Tie(ActionKind.valueOf(row.get(2)), places(row.get(3)));
        Map<String, Tie> ties = row.get(1).equals("noun") ? nounTies : verbTies;
        split(row.get(0)).forEach(word -> ties.put(word, tie));
    }

    private void addGovernor(List<String> row) {
        split(row.get(0)).forEach(word -> governors.putIfAbsent(word, Modality.valueOf(row.get(1))));
    }

    /**
     * How two names belong together.
     *
     * @param kind the tie
     * @param places where the second name stands
     */
    record Tie(ActionKind kind, List<String> places) {}

    private static ActionKind kind(List<String> row) {
        return ActionKind.valueOf(row.get(2));
    }

    private static List<String> places(String cell) {
        return cell.equals(NONE) ? List.of() : split(cell);
    }

    private static List<Frame.Need> needs(String cell) {
        List<Frame.Need> needs = new ArrayList<>();
        for (String need : places(cell)) {
            String[] parts = need.split(":", 2);
            needs.add(new Frame.Need(parts[0], Set.of(parts[1].split(",", -1))));
        }
        return needs;
    }

    static List<String> split(String cell) {
        return List.of(cell.strip().split(" +", -1));
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        lines(file).forEach(line -> words.addAll(split(line)));
        return Set.copyOf(words);
    }

    private static List<List<String>> rows(String file, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(file)) {
            rows.add(row(file, line, columns));
        }
        return rows;
    }

    static List<String> row(String file, String line, int columns) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() < columns) {
            throw new IllegalArgumentException("'%s' in %s has %d columns split by tabs; it takes at least %d"
                    .formatted(line, file, row.size(), columns));
        }
        return row;
    }

    private static List<String> lines(String file) {
        try (InputStream stream = Lexicon.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("The lexicon " + FOLDER + file + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
