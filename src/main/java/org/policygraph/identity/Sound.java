package org.policygraph.identity;

/**
 * How a word sounds, roughly: its consonants, those that other scripts and clerks confuse taken for one.
 *
 * <p>Made for names from many languages in English letters: Gaddafi and Qaddafi, Chekhov and Tchekhov, Schmidt and Shmit
 * sound alike. Vowels after the first letter are left out, since no two transliterations agree on them.
 */
final class Sound {

    private static final String[][] SAME = {
        {"tsch", "ch"},
        {"sch", "sh"},
        {"tch", "ch"},
        {"dzh", "j"},
        {"chn", "kn"},
        {"chr", "kr"},
        {"chl", "kl"},
        {"zh", "j"},
        {"dj", "j"},
        {"kh", "h"},
        {"gh", "g"},
        {"ph", "f"},
        {"ck", "k"},
        {"qu", "k"},
        {"th", "t"},
        {"dh", "d"},
        {"ts", "s"},
        {"tz", "s"},
        {"cz", "ch"},
        {"ks", "x"},
        {"wr", "r"},
        {"kn", "n"},
        {"dt", "t"}
    };

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
        StringBuilder key = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char letter = letter(sound, i);
            boolean silent = isSilent(letter);
            if (i == 0) {
                key.append(silent ? 'a' : letter);
            } else if (!silent && key.charAt(key.length() - 1) != letter) {
                key.append(letter);
            }
        }
        return key.length() < 2 ? word : key.toString();
    }

    private static char letter(String sound, int at) {
        char next = at + 1 < sound.length() ? sound.charAt(at + 1) : ' ';
        char letter = sound.charAt(at);
        return switch (letter) {
            case 'c' -> next == 'e' || next == 'i' || next == 'y' ? 's' : next == 'h' ? 'c' : 'k';
            case 'q' -> 'k';
            case 'z' -> 's';
            case 'v', 'w' -> 'f';
            default -> letter;
        };
    }

    private static boolean isSilent(char letter) {
        return switch (letter) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'h' -> true;
            default -> false;
        };
    }
}
