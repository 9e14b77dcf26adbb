package org.policygraph.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.UnreadableText;

/**
 * Lets English pass; every parser behind it would read nonsense into another language.
 *
 * <p>The model, 10 MB, loads at the first text and once; several threads may ask.
 */
final class LanguageGate {

    private static final String MODEL = "/langdetect-183.bin";
    private static final String ENGLISH = "eng";

    /** Below this many words a guess is worth nothing: names and numbers outweigh the rest. */
    private static final int FEWEST_WORDS = 20;

    /** A beginning tells as much as the whole, in a time that does not grow with it. */
    private static final int MOST_CHARS = 4_000;

    /** An English article full of foreign names looks a little like their language; it takes more than a little. */
    private static final double TIMES_LIKELIER = 4;

    private static final Pattern WORD = Pattern.compile("\\p{IsIdeographic}|\\p{L}+");

    private @Nullable LanguageDetectorModel model;

    /**
     * Refuses a text that is not English.
     *
     * @param text a whole article; a text of under 20 words always passes
     * @throws UnreadableText.OtherLanguage naming the language
     */
    void requireEnglish(String text) {
        String beginning = text.substring(0, Math.min(text.length(), MOST_CHARS));
        if (WORD.matcher(beginning).results().limit(FEWEST_WORDS).count() < FEWEST_WORDS) {
            return;
        }
        Language[] guesses = new LanguageDetectorME(model()).predictLanguages(beginning);
        if (!isLatin(beginning) || guesses[0].getConfidence() > TIMES_LIKELIER * english(guesses)) {
            throw new UnreadableText.OtherLanguage(nameOf(guesses[0].getLang()));
        }
    }

    /** Whether at least half of the letters are of the script that English is written in. */
    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(point ->
                        Character.isLetter(point) && Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin >= letters;
    }

    private static double english(Language... guesses) {
        return Arrays.stream(guesses)
                .filter(guess -> guess.getLang().equals(ENGLISH))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
    }

    private synchronized LanguageDetectorModel model() {
        if (model == null) {
            try (InputStream in = LanguageGate.class.getResourceAsStream(MODEL)) {
                model = new LanguageDetectorModel(
                        Objects.requireNonNull(in, () -> "The language model " + MODEL + " is not on the class path"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return model;
    }

    /** The model has three letters for each language, and more of them than the platform has names for. */
    private static String nameOf(String code) {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::of)
                .filter(locale -> locale.getISO3Language().equals(code))
                .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH))
                .findFirst()
                .orElse("ISO 639-3 " + code);
    }
}
