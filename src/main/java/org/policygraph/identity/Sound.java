package org.policygraph.identity;

import java.util.regex.Pattern;

/**
 * How a word sounds, roughly: its consonants, those that other scripts and clerks confuse taken for one.
 *
 * <p>Made for names from many languages in English letters: Gaddafi and Qaddafi, Chekhov and Tchekhov, Schmidt and Shmit
 * sound alike. Vowels after the first letter are left out, since no two transliterations agree on them.
 */
final class Sound {

    private static final String[][] SAME = {
        {"sch", "sh"}, {"tch", "ch"}, {"tsch", "ch"}, {"dzh", "j"}, {"zh", "j"}, {"dj", "j"}, {"kh", "h"}, {"gh", "g"},
        {"ph", "f"}, {"ck", "k"}, {"qu", "k"}, {"th", "t"}, {"dh", "d"}, {"ts", "s"}, {"tz", "s"}, {"cz", "ch"},
        {"ks", "x"}, {"wr", "r"}, {"kn", "n"}, {"dt", "t"}
    };
    private static final Pattern SOFT_C = Pattern.compile("c(?=[eiy])");
    private static final Pattern HARD_C = Pattern.compile("c(?!h)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouywh]");
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");

    private Sound() {}

    /** The key of one plain word; never empty for a word that is not. */
    static String of(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word;
        }
        String sound = word;
        for (String[] pair : SAME) {
            if (sound.contains(pair[0])) {
                sound = sound.replace(pair[0], pair[1]);
            }
        }
        sound = SOFT_C.matcher(sound).replaceAll("s");
        sound = HARD_C.matcher(sound).replaceAll("k");
        sound = sound.replace('q', 'k').replace('z', 's').replace('v', 'f').replace('w', 'f');
        String first = VOWELS.matcher(sound.substring(0, 1)).replaceAll("a");
        String rest = VOWELS.matcher(sound.substring(1)).replaceAll("");
        return TWICE.matcher(first + rest).replaceAll("$1");
    }
}
