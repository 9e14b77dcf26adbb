package org.policygraph.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns what a person typed into a query of the full-text index; nothing typed is taken for an operator. */
final class NameQuery {

    private static final String SPECIAL = "([+\\-!(){}\\[\\]^\"~*?:\\\\/&|])";

    private NameQuery() {}

    /** Names that hold these words next to each other. */
    static String phrase(String typed) {
        return "\"" + typed.replaceAll("([\"\\\\])", "\\\\$1") + "\"";
    }

    /** Names that hold every word, or one that starts with it; empty when there are no words. */
    static String prefixes(String typed) {
        return words(typed).stream()
                .map(word -> "+(" + word + " OR " + word + "*)")
                .collect(Collectors.joining(" "));
    }

    /** Names that hold some of the words, with up to two letters wrong; empty when there are no words. */
    static String alike(String typed) {
        return words(typed).stream()
                .map(word -> word + "^4 " + word + "* " + word + "~")
                .collect(Collectors.joining(" "));
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replaceAll(SPECIAL, "\\\\$1"))
                .toList();
    }
}
