package org.policygraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of a text, three by three, by which copies of one story are told from other texts.
 *
 * <p>Two texts are copies when half of all their shingles are in both, or four in five of the shorter one's are in the
 * longer one. To find them without comparing all with all, MinHash (Broder, <i>On the resemblance and containment of
 * documents</i>, 1997) gives each text {@value #BANDS} fingerprints of {@value #ROWS} minima each; only texts with one in
 * common are compared. Texts that share six in ten shingles have one with a probability of 98 %, eight in ten of
 * 99.999 %. All hashes are fixed, so that the same texts are copies on every machine.
 *
 * @param hashes one number for each shingle
 */
record Shingles(Set<Long> hashes) {

    private static final int WORDS = 3;
    private static final int BANDS = 16;
    private static final int ROWS = 3;

    /** Shorter texts have too much in common by chance. */
    private static final int FEWEST = 40;

    private static final double COMMON = 0.5;
    private static final double CONTAINED = 0.8;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final long[] SEEDS =
            IntStream.range(0, BANDS * ROWS).mapToLong(i -> mixed(i + 1L)).toArray();

    Shingles {
        hashes = Set.copyOf(hashes);
    }

    /** The shingles of sentences that follow each other. */
    static Shingles of(Collection<String> sentences) {
        List<String> words = NO_WORD.splitAsStream(
                        String.join(" ", sentences).toLowerCase(Locale.ROOT).strip())
                .toList();
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            long hash = 0;
            for (int j = i; j < i + WORDS; j++) {
                hash = mixed(hash ^ hash(words.get(j)));
            }
            hashes.add(hash);
        }
        return new Shingles(hashes);
    }

    /** Its fingerprints, sorted; none for a text that is too short to tell. */
    List<String> fingerprints() {
        if (hashes.size() < FEWEST) {
            return List.of();
        }
        long[] minima = new long[SEEDS.length];
        Arrays.fill(minima, Long.MAX_VALUE);
        for (long hash : hashes) {
            for (int i = 0; i < minima.length; i++) {
                minima[i] = Math.min(minima[i], mixed(hash ^ SEEDS[i]));
            }
        }
        List<String> fingerprints = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            long print = band;
            for (int row = 0; row < ROWS; row++) {
                print = mixed(print ^ minima[band * ROWS + row]);
            }
            fingerprints.add("%02d-%016x".formatted(band, print));
        }
        return List.copyOf(fingerprints);
    }

    /** Whether both are copies of one story. */
    boolean isCopyOf(Shingles other) {
        boolean isShorter = hashes.size() <= other.hashes.size();
        Set<Long> fewer = isShorter ? hashes : other.hashes;
        Set<Long> more = isShorter ? other.hashes : hashes;
        if (fewer.size() < FEWEST) {
            return false;
        }
        long common = fewer.stream().filter(more::contains).count();
        return common >= COMMON * (fewer.size() + more.size() - common) || common >= CONTAINED * fewer.size();
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Spreads every bit over all others (the finaliser of SplitMix64). */
    private static long mixed(long value) {
        long bits = value + 0x9e3779b97f4a7c15L;
        bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return bits ^ (bits >>> 31);
    }
}
