package org.policygraph.identity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes names in the 26 letters of English: without marks, and from Cyrillic and Greek as English papers do. */
final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʼʿʾ]");

    private static final Map<Character, String> OTHERS = letters(
            "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh "
                    + "щ shch ъ  ы y ь  э e ю yu я ya і i ї yi є ye ґ g "
                    + "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o "
                    + "ß ss ø o ł l đ d ð d þ th æ ae œ oe ı i ħ h ŋ n ə a");

    private Letters() {}

    /** In lower case; other scripts stay as they are. */
    static String plain(String text) {
        if (isAscii(text)) {
            String lower = text.toLowerCase(Locale.ROOT);
            return lower.indexOf('\'') < 0 && lower.indexOf('`') < 0
                    ? lower
                    : APOSTROPHES.matcher(lower).replaceAll("");
        }
        String lower = text.toLowerCase(Locale.ROOT).replace('й', 'и');
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder plain = new StringBuilder(bare.length() + 8);
        for (int i = 0; i < bare.length(); i++) {
            String latin = OTHERS.get(bare.charAt(i));
            plain.append(latin == null ? String.valueOf(bare.charAt(i)) : latin);
        }
        return APOSTROPHES.matcher(plain).replaceAll("");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static Map<Character, String> letters(String pairs) {
        String[] words = pairs.split(" ", -1);
        Map<Character, String> letters = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            letters.put(words[i].charAt(0), words[i + 1]);
        }
        return Map.copyOf(letters);
    }
}
