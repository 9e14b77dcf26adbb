package org.policygraph.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name cut into words that can be compared.
 *
 * @param text as it was given
 * @param words in English letters and lower case, spellings of one word made one; at least one
 * @param letters the name without blanks, where it is nothing but capitals that may stand for words; else empty
 * @param joined all words but legal forms, without blanks
 */
record PlainName(String text, List<Word> words, String letters, String joined) {

    /** Longest phrase that stands for one word, such as {@code obshchestvo s ogranichennoi otvetstvennostyu}. */
    private static final int LONGEST_PHRASE = 4;

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}&.\\-]{1,6}\\p{Lu}?");

    PlainName {
        words = List.copyOf(words);
    }

    /** The names that a text is: itself, and what it has in brackets. */
    static List<PlainName> all(String text, boolean person) {
        if (text.indexOf('(') < 0) {
            return List.of(of(text.strip(), person));
        }
        Set<String> texts = new LinkedHashSet<>();
        Matcher brackets = BRACKETS.matcher(text);
        texts.add(brackets.replaceAll(" "));
        brackets.reset().results().map(found -> found.group(1)).forEach(texts::add);
        List<PlainName> names = new ArrayList<>();
        for (String each : texts) {
            PlainName name = of(each.strip(), person);
            if (!name.words.isEmpty() && (names.isEmpty() || isLikeAName(name))) {
                names.add(name);
            }
        }
        return names;
    }

    private static PlainName of(String text, boolean person) {
        String plain = Letters.plain(person ? turned(text) : text.replace("&", " and "));
        List<String> raw = cut(plain);
        List<Word> words = person ? person(raw) : organization(raw);
        boolean capitals = !person && CAPITALS.matcher(text).matches();
        return new PlainName(text, words, capitals && raw.size() <= 4 ? String.join("", raw) : "", joined(words));
    }

    private static String joined(List<Word> words) {
        StringBuilder joined = new StringBuilder();
        words.stream().filter(word -> word.weight() != Word.FORM).forEach(word -> joined.append(word.text()));
        return joined.toString();
    }

    private static List<String> cut(String plain) {
        List<String> raw = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inside = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                raw.add(plain.substring(start, i));
                start = -1;
            }
        }
        return raw.isEmpty() ? List.of(plain.isBlank() ? "-" : plain.strip()) : raw;
    }

    private static boolean isLikeAName(PlainName name) {
        return !name.letters.isEmpty() || name.words.stream().anyMatch(word -> word.weight() == 1);
    }

    /** "LAST, First" as "First LAST". */
    private static String turned(String text) {
        int comma = text.indexOf(',');
        return comma < 0 || text.indexOf(',', comma + 1) >= 0
                ? text
                : text.substring(comma + 1).strip() + " " + text.substring(0, comma);
    }

    private static List<Word> person(List<String> raw) {
        List<Word> words = new ArrayList<>();
        for (String word : raw) {
            String kept = Words.PERSON.getOrDefault(word, word);
            if (!Words.TITLES.contains(kept)) {
                boolean particle = Words.PARTICLES.contains(kept);
                words.add(Word.of(kept, particle ? Word.PARTICLE : Word.FULL));
            }
        }
        return words.stream().allMatch(word -> word.weight() == Word.PARTICLE)
                ? raw.stream().map(word -> Word.of(word, Word.FULL)).toList()
                : words;
    }

    private static List<Word> organization(List<String> raw) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < raw.size()) {
            int end = Math.min(raw.size(), at + LONGEST_PHRASE);
            while (end > at + 1 && !isKnown(raw.subList(at, end))) {
                end--;
            }
            String phrase = String.join(" ", raw.subList(at, end));
            String kept = kept(phrase);
            if (!SMALL.contains(kept)) {
                words.add(Word.of(kept, weight(kept)));
            }
            at = end;
        }
        return words.stream().allMatch(word -> word.weight() == Word.FORM)
                ? raw.stream().map(word -> Word.of(word, Word.FULL)).toList()
                : words;
    }

    private static boolean isKnown(List<String> phrase) {
        return Words.ORGANIZATION.containsKey(String.join(" ", phrase));
    }

    private static String kept(String phrase) {
        String kept = Words.ORGANIZATION.get(phrase);
        if (kept != null || phrase.length() < Words.LONG) {
            return kept == null ? phrase : kept;
        }
        return Words.ORGANIZATION_BY_SOUND.getOrDefault(Sound.of(phrase), phrase);
    }

    private static double weight(String word) {
        if (Words.LEGAL.contains(word)) {
            return Word.FORM;
        }
        return Words.GENERIC.contains(word) ? Word.COMMON : Word.FULL;
    }

    private static final Set<String> SMALL =
            Set.of("the", "of", "and", "for", "on", "in", "to", "a", "an", "i", "e", "et", "und", "s", "at", "with");

    /** The words that tell it from others. */
    List<Word> telling() {
        return words.stream().filter(word -> word.weight() == Word.FULL).toList();
    }

    /** The first letters of all words but legal forms. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        words.stream()
                .filter(word -> word.weight() != Word.FORM)
                .forEach(word -> initials.append(word.text().charAt(0)));
        return initials.toString();
    }

    /** The first letters of all words. */
    String initialsWithForm() {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.text().charAt(0)));
        return initials.toString();
    }

    /**
     * A word of a name.
     *
     * @param text in lower case
     * @param sound how it sounds
     * @param weight how much it tells, 0 to 1
     * @param given the given names that it may be, or be short for
     * @param letters a bit for each letter of the alphabet that it has, and the highest one for any other sign
     */
    record Word(String text, String sound, double weight, Set<String> given, int letters) {

        static final double FULL = 1;
        static final double COMMON = 0.4;
        static final double PARTICLE = 0.15;
        static final double FORM = 0.02;

        static Word of(String text, double weight) {
            int letters = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                letters |= c >= 'a' && c <= 'z' ? 1 << (c - 'a') : Character.isDigit(c) ? DIGIT : OTHER;
            }
            return new Word(text, Sound.of(text), weight, Words.GIVEN.getOrDefault(text, Set.of()), letters);
        }

        private static final int DIGIT = 1 << 30;
        private static final int OTHER = 1 << 31;

        boolean isInitial() {
            return text.length() == 1;
        }

        boolean isNumber() {
            return (letters & DIGIT) != 0;
        }

        /** Whether the given names of which both may be forms have one in common. */
        boolean isGivenAlso(Word other) {
            return given.stream().anyMatch(other.given::contains);
        }

        /** How many letters at least must be changed to make one of the other. */
        int leastSlips(Word other) {
            int mine = Integer.bitCount(letters & ~other.letters);
            int its = Integer.bitCount(other.letters & ~letters);
            return Math.max(mine, its);
        }
    }
}
