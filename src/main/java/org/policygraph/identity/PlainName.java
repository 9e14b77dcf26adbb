package org.policygraph.identity;

import java.util.ArrayList;
import java.util.Arrays;
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
 */
record PlainName(String text, List<Word> words, String letters) {

    /** Longest phrase that stands for one word, such as {@code obshchestvo s ogranichennoi otvetstvennostyu}. */
    private static final int LONGEST_PHRASE = 4;

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}&.\\-]{1,6}\\p{Lu}?");

    PlainName {
        words = List.copyOf(words);
    }

    /** The names that a text is: itself, and what it has in brackets. */
    static List<PlainName> all(String text, boolean person) {
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
        List<String> raw = Arrays.stream(GAPS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Word> words = person ? person(raw) : organization(raw);
        boolean capitals = !person && CAPITALS.matcher(text).matches();
        return new PlainName(text, words, capitals && raw.size() <= 4 ? String.join("", raw) : "");
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
            String kept = Words.ORGANIZATION.getOrDefault(phrase, phrase);
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
     */
    record Word(String text, String sound, double weight) {

        static final double FULL = 1;
        static final double COMMON = 0.4;
        static final double PARTICLE = 0.15;
        static final double FORM = 0.02;

        static Word of(String text, double weight) {
            return new Word(text, Sound.of(text), weight);
        }

        boolean isInitial() {
            return text.length() == 1;
        }

        boolean isNumber() {
            return text.chars().anyMatch(Character::isDigit);
        }

        /** Whether the given names of which both may be forms have one in common. */
        boolean isGivenAlso(Word other) {
            Set<String> full = Words.GIVEN.get(text);
            Set<String> others = Words.GIVEN.get(other.text);
            return full != null && others != null && full.stream().anyMatch(others::contains);
        }
    }
}
