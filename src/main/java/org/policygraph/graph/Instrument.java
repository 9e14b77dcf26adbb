package org.policygraph.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rule, list, deal, order or tariff, or any other thing, that an action is about.
 *
 * @param name as the text names it, without a leading article; at most 300 characters
 */
record Instrument(String name) {

    private static final int LONGEST = 300;
    private static final Pattern LEAD =
            Pattern.compile("^(?:the|a|an|its|his|her|their|this|that|these|those)\\s+", Pattern.CASE_INSENSITIVE);

    Instrument {
        name = LEAD.matcher(name.strip().replaceAll("\\s+", " ")).replaceFirst("");
        name = name.substring(0, Math.min(name.length(), LONGEST));
    }

    /** Its stable key: upper and lower case name the same thing. */
    String id() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** What it is, where its name says so with its last words. */
    Optional<Kind> kind() {
        for (Kind kind : Kind.values()) {
            if (kind.words.matcher(id()).find()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** What an instrument can be. */
    enum Kind {
        LIST("(?:list|blacklist)"),
        TARIFF("(?:tariffs?|duty|duties|levy|levies)"),
        ORDER("(?:orders?|proclamation|decree)"),
        DEAL("(?:deal|agreement|pact|treaty|accord|memorandum|truce|contract)"),
        RULE("(?:rules?|regulations?|law|act|bill|controls?|restrictions?|ban)");

        private final Pattern words;

        Kind(String words) {
            this.words = Pattern.compile("\\b" + words + "(?: of \\d{4})?$");
        }
    }
}
