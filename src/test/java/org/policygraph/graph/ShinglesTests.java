package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts of made-up words; the seed comes from {@code -Dtests.seed}. */
class ShinglesTests {

    private final long seed = Long.getLong("tests.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(Integer.toString(random.nextInt(4_000), 36));
        }
        return words;
    }

    private static Shingles shingles(List<String> words) {
        return Shingles.of(List.of(String.join(" ", words)));
    }

    private static boolean meet(Shingles one, Shingles other) {
        return one.fingerprints().stream().anyMatch(other.fingerprints()::contains);
    }

    @Test
    void aCopyWithAFewWordsChangedIsFoundNearlyAlways() {
        int found = 0;
        for (int round = 0; round < 300; round++) {
            List<String> story = words(400);
            List<String> copy = new ArrayList<>(story);
            for (int change = 0; change < 20; change++) {
                copy.set(random.nextInt(copy.size()), "changed");
            }
            Shingles one = shingles(story);
            Shingles other = shingles(copy);
            found += one.isCopyOf(other) && meet(one, other) ? 1 : 0;
        }

        assertThat(found).as("seed %d", seed).isGreaterThanOrEqualTo(297);
    }

    @Test
    void aShortenedCopyIsOneAndAnotherStoryIsNot() {
        List<String> story = words(400);

        assertThat(shingles(story).isCopyOf(shingles(story.subList(0, 220)))).isTrue();
        assertThat(shingles(story).isCopyOf(shingles(words(400))))
                .as("seed %d", seed)
                .isFalse();
        assertThat(shingles(story).isCopyOf(shingles(concat(story.subList(0, 100), words(300)))))
                .as("a shared quarter, seed %d", seed)
                .isFalse();
    }

    @Test
    void caseLinesAndMarksMakeNoDifference() {
        List<String> story = words(100);

        Shingles plain = shingles(story);
        Shingles marked = Shingles.of(List.of(String.join(",\n", story).toUpperCase(java.util.Locale.ROOT)));

        assertThat(marked.fingerprints())
                .isEqualTo(plain.fingerprints())
                .hasSize(16)
                .isSorted();
    }

    @Test
    void whatIsTooShortHasNoFingerprints() {
        assertThat(shingles(words(20)).fingerprints()).isEmpty();
        assertThat(Shingles.of(List.of()).fingerprints()).isEmpty();
    }

    private static List<String> concat(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
