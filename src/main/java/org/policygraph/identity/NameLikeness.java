package org.policygraph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policygraph.identity.PlainName.Word;

/**
 * How alike two names are.
 *
 * <p>Words are paired, the most alike first, in whatever order they stand. What both have counts by its weight; what only
 * one has counts against it: little where the other name is merely shorter, fully where each has something of its own.
 *
 * @param score 0 to 1
 * @param telling how many words that tell one actor from others are paired; three common ones count as one
 */
record NameLikeness(double score, int telling) {

    static final NameLikeness NONE = new NameLikeness(0, 0);

    private static final double LEAST = 0.7;
    private static final double SHORTER_PERSON = 0.15;
    private static final double SHORTER_ORGANIZATION = 0.8;
    private static final double LETTERS = 0.84;
    private static final double TURNED = 0.9;
    private static final int COMMON_AS_ONE = 3;

    static final Comparator<NameLikeness> BY_SCORE =
            Comparator.comparingDouble(NameLikeness::score).thenComparingInt(NameLikeness::telling);

    static NameLikeness of(PlainName one, PlainName other, boolean person) {
        if (!person && (isLettersOf(one, other) || isLettersOf(other, one))) {
            return new NameLikeness(LETTERS, 1);
        }
        NameLikeness wordwise = paired(one.words(), other.words(), person);
        return wordwise.score < 1 && isOneWritten(one, other) ? new NameLikeness(0.97, wordwise.telling) : wordwise;
    }

    /** Whether they differ only in where the blanks are. */
    private static boolean isOneWritten(PlainName one, PlainName other) {
        return one.joined().length() > 5 && one.joined().equals(other.joined());
    }

    private static boolean isLettersOf(PlainName letters, PlainName name) {
        String wanted = letters.letters();
        return wanted.length() >= 2
                && name.words().size() >= 2
                && (wanted.equals(name.initials()) || wanted.equals(name.initialsWithForm()));
    }

    private record Paired(int one, int other, double likeness, double weight) {}

    private static NameLikeness paired(List<Word> ones, List<Word> others, boolean person) {
        List<Paired> candidates = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                double likeness = likeness(ones.get(i), others.get(j), person);
                if (likeness > 0) {
                    // a slip makes a word no more telling than the one that is meant
                    double weight = Math.min(ones.get(i).weight(), others.get(j).weight());
                    candidates.add(new Paired(i, j, likeness, weight));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Paired pair) -> -pair.likeness)
                .thenComparingInt(pair -> Math.abs(pair.one - pair.other))
                .thenComparingInt(pair -> pair.one + pair.other)
                .thenComparingInt(Paired::one));
        return chosen(ones, others, candidates, person);
    }

    private static NameLikeness chosen(List<Word> ones, List<Word> others, List<Paired> candidates, boolean person) {
        boolean[] one = new boolean[ones.size()];
        boolean[] other = new boolean[others.size()];
        double alike = 0;
        double weight = 0;
        int telling = 0;
        int common = 0;
        List<Paired> chosen = new ArrayList<>();
        for (Paired pair : candidates) {
            if (!one[pair.one] && !other[pair.other]) {
                one[pair.one] = true;
                other[pair.other] = true;
                chosen.add(pair);
                alike += pair.weight * pair.likeness;
                weight += pair.weight;
                telling += tells(ones.get(pair.one), others.get(pair.other), pair.likeness) ? 1 : 0;
                common += pair.weight == Word.COMMON ? 1 : 0;
            }
        }
        double left = left(ones, one);
        double right = left(others, other);
        double share = person && areTurnedAndUnlike(chosen) ? TURNED : 1;
        double score = share * alike / (weight + unpaired(left, right, telling, person));
        return new NameLikeness(score, telling + common / COMMON_AS_ONE);
    }

    /** Surnames may come first, but then the words should be the same ones. */
    private static boolean areTurnedAndUnlike(List<Paired> pairs) {
        for (Paired pair : pairs) {
            for (Paired next : pairs) {
                boolean turned = pair.one < next.one && pair.other > next.other;
                if (turned && Math.min(pair.likeness, next.likeness) < 0.93) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean tells(Word one, Word other, double likeness) {
        boolean whole = !one.isInitial() && !other.isInitial();
        return likeness >= LEAST
                && one.weight() == Word.FULL
                && other.weight() == Word.FULL
                && (whole || one.text().equals(other.text()));
    }

    private static double left(List<Word> words, boolean[] paired) {
        double left = 0;
        for (int i = 0; i < paired.length; i++) {
            left += paired[i] ? 0 : words.get(i).weight() * (words.get(i).isInitial() ? 0.5 : 1);
        }
        return left;
    }

    /** A middle name may be left out; a surname alone may be anybody's. */
    private static double unpaired(double left, double right, int telling, boolean person) {
        double more = Math.max(left, right);
        double less = Math.min(left, right);
        double shorter = person ? (telling >= 2 ? SHORTER_PERSON : 1) : SHORTER_ORGANIZATION;
        return less < Word.PARTICLE * 3 ? less + more * shorter : less + more;
    }

    private static double likeness(Word one, Word other, boolean person) {
        if (one.text().equals(other.text())) {
            return 1;
        }
        if (one.isNumber() || other.isNumber()) {
            return 0;
        }
        if (person && (one.isInitial() || other.isInitial())) {
            return one.text().charAt(0) == other.text().charAt(0) ? 0.85 : 0;
        }
        if (person && !one.given().isEmpty() && !other.given().isEmpty()) {
            return one.isGivenAlso(other) ? 0.94 : 0;
        }
        return written(one, other);
    }

    private static double written(Word one, Word other) {
        int longest = Math.max(one.text().length(), other.text().length());
        int slips = longest >= 8 ? 2 : longest >= 3 ? 1 : 0;
        boolean sounds =
                one.sound().equals(other.sound()) && longest >= 4 && one.sound().length() >= 2;
        if (Math.abs(one.text().length() - other.text().length()) > Math.max(slips, 3) || (!sounds && slips == 0)) {
            return 0;
        }
        if (one.leastSlips(other) > (sounds ? Math.max(2, longest / 3) : slips)) {
            return 0;
        }
        int distance = Spelling.distance(one.text(), other.text());
        if (longest == 3) {
            return distance == 1 && one.text().charAt(0) == other.text().charAt(0) ? 0.85 : 0;
        }
        if (distance <= slips) {
            return (sounds ? 0.96 : 0.93) - 0.03 * (distance - 1);
        }
        return sounds && distance <= Math.max(2, longest / 3) ? 0.88 : 0;
    }
}
