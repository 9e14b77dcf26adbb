package org.policygraph.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    /** Articles full of foreign names still look a little English, and lists of them hardly like anything. */
    private static final double SURE = 0.2;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

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
        Language likely = new LanguageDetectorME(model()).predictLanguage(beginning);
        if (!likely.getLang().equals(ENGLISH) && likely.getConfidence() >= SURE) {
            throw new UnreadableText.OtherLanguage(nameOf(likely.getLang()));
        }
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

    /** The model tells written forms apart that readers call one language: {@code cmn} is Mandarin. */
    private static String nameOf(String iso) {
        String name = Locale.of(iso).getDisplayLanguage(Locale.ENGLISH);
        return name.equals(iso) ? "code " + iso : name;
    }
}
