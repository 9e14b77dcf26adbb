package org.policygraph.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What words in names are: legal forms, titles, words that many names have, spellings of one word. */
final class Words {

    /** Words from this length on are known by their sound. */
    static final int LONG = 7;

    /** Forms of companies, such as {@code ltd}. */
    static final Set<String> LEGAL = Set.copyOf(spellings("legal-forms").values());

    /** Words that many organisations have in their name. */
    static final Set<String> GENERIC = Set.copyOf(spellings("generic-words").values());

    /** What stands before and behind the names of people. */
    static final Set<String> TITLES = Set.copyOf(spellings("titles").values());

    /** Small words in the names of people: they may be left out. */
    static final Set<String> PARTICLES = Set.copyOf(spellings("particles").values());

    /** Spellings of words in the names of organisations, each with the one that is kept. */
    static final Map<String, String> ORGANIZATION = joined("legal-forms", "generic-words", "abbreviations");

    /** The same for long words, by their sound: a slip in "technologies" makes it no word of its own. */
    static final Map<String, String> ORGANIZATION_BY_SOUND = bySound();

    /** Spellings of words in the names of people. */
    static final Map<String, String> PERSON = joined("titles", "particles");

    /** Given names by which one person may be called. */
    static final Map<String, Set<String>> GIVEN = given();

    private Words() {}

    private static Map<String, String> joined(String... files) {
        Map<String, String> all = new HashMap<>();
        for (String file : files) {
            spellings(file).forEach(all::putIfAbsent);
        }
        return Map.copyOf(all);
    }

    private static Map<String, String> bySound() {
        Map<String, String> sounds = new TreeMap<>();
        ORGANIZATION.entrySet().stream()
                .filter(entry ->
                        entry.getKey().length() >= LONG && entry.getKey().indexOf(' ') < 0)
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sounds.putIfAbsent(Sound.of(entry.getKey()), entry.getValue()));
        return Map.copyOf(sounds);
    }

    /** From every spelling to the first one of its line. */
    private static Map<String, String> spellings(String file) {
        Map<String, String> spellings = new HashMap<>();
        for (List<String> line : lines(file)) {
            line.forEach(spelling -> spellings.putIfAbsent(spelling, line.getFirst()));
        }
        return spellings;
    }

    /** From every given name to the first names of all lines that have it: Alex is Alexander, or Alexandra. */
    private static Map<String, Set<String>> given() {
        return lines("given-names").stream()
                .flatMap(line -> line.stream().map(name -> Map.entry(name, line.getFirst())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }

    private static List<List<String>> lines(String file) {
        String resource = "identity/" + file + ".txt";
        Function<String, List<String>> split = line -> List.of(line.strip().split("\\s*,\\s*"));
        InputStream stream = Words.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("The program lacks its file " + resource);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(split)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
