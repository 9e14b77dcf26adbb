package org.policygraph.bench;

import java.util.Locale;
import org.policygraph.actor.ActorKind;

/** What the actors of a made-up map are called: each by a word that no other one has. */
record ActorNames(PowerLaw law) {

    private static final String[] FIRST = {
        "Anna", "Boris", "Chen", "Dana", "Emeka", "Farid", "Grace", "Hanna", "Ivan", "Joana", "Kofi", "Lena", "Mario",
        "Nadia", "Omar", "Priya", "Quentin", "Rosa", "Samir", "Tanja", "Ulrich", "Vera", "Wanda", "Yusuf", "Zoe"
    };
    private static final String[] ONSETS = {
        "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "z"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u"};
    private static final String[] ENDS = {"n", "r", "l", "s", "m", "k", "t", "nd"};
    private static final int SYLLABLES = 3;

    /** Has no divisor in common with the number of words, so that neighbours in number do not look alike. */
    private static final long SPREAD = 3_141_593;

    private static final long WORDS = 8_000_000;

    String name(int actor) {
        String word = word(actor);
        return switch (law.kind(actor)) {
            case PERSON -> FIRST[actor / ActorKind.values().length % FIRST.length] + " " + word;
            case AGENCY -> word + " Agency";
            case COMPANY -> word + " Systems";
            case COUNTRY -> "Republic of " + word;
            case ORGANIZATION -> word + " Alliance";
            case GROUP -> word + " officials";
        };
    }

    /** The word that no other actor has. */
    String word(int actor) {
        long rest = actor * SPREAD % WORDS;
        StringBuilder word = new StringBuilder(ENDS[(int) (rest % ENDS.length)]);
        rest /= ENDS.length;
        for (int i = 0; i < SYLLABLES; i++) {
            word.insert(0, VOWELS[(int) (rest % VOWELS.length)]);
            rest /= VOWELS.length;
            word.insert(0, ONSETS[(int) (rest % ONSETS.length)]);
            rest /= ONSETS.length;
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    String id(int actor) {
        return name(actor).toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
