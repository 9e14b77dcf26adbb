package org.policygraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.identity.Reason.Feature;

/**
 * Compares two descriptions of actors.
 *
 * <p>The score starts with how alike the names are; what else is known adds to it or takes from it. Equal names alone
 * never make one actor: a name of several telling words needs nothing against it, every other name needs something beside
 * it that speaks for one actor, else a person has to say.
 */
public final class Comparer {

    /** From here on two descriptions are of one actor, if more than the name says so. */
    static final double SAME = 0.9;

    /** From here on a person is asked. */
    static final double REVIEW = 0.72;

    private static final int TELLING_PERSON = 3;
    private static final int TELLING_ORGANIZATION = 2;
    private static final double HALF = 0.5;
    private static final double ALMOST_EQUAL = 0.93;
    private static final double DECISIVE = 1;

    private Comparer() {}

    /** Compares two; which is first means nothing. */
    public static Comparison compare(Portrait one, Portrait other) {
        return compare(Face.of(one), Face.of(other));
    }

    /** The same for two whose names are cut already. */
    public static Comparison compare(Face one, Face other) {
        boolean inOrder = one.portrait().id().compareTo(other.portrait().id()) <= 0;
        return inOrder ? ordered(one, other) : ordered(other, one);
    }

    /** Of names that are as much alike the first ones are told, so that the order of the two must not be left to chance. */
    private static Comparison ordered(Face one, Face other) {
        List<Reason> reasons = new ArrayList<>();
        Alike names = mostAlike(one, other);
        NameLikeness likeness = names.likeness();
        if (likeness.score() < HALF && !shares(one, other)) {
            // most comparisons end here, so they are not explained with the names at length
            reasons.add(new Reason(Feature.NAME, rounded(likeness.score()), "no names are alike"));
            return new Comparison(rounded(likeness.score()), Outcome.DIFFERENT, reasons);
        }
        reasons.add(new Reason(Feature.NAME, rounded(likeness.score()), names.said()));
        kind(one.portrait(), other.portrait(), reasons);
        new Evidence(one.portrait(), other.portrait(), reasons).weigh();
        double score = reasons.stream().mapToDouble(Reason::weight).sum();
        double capped = rounded(Math.max(0, Math.min(1, score)));
        return new Comparison(capped, outcome(capped, likeness, one, reasons), reasons);
    }

    private static boolean shares(Face one, Face other) {
        return one.portrait().traits().identifiers().stream()
                .anyMatch(other.portrait().traits().identifiers()::contains);
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }

    private static Outcome outcome(double score, NameLikeness likeness, Face one, List<Reason> reasons) {
        if (score < REVIEW) {
            return Outcome.DIFFERENT;
        }
        if (reasons.stream().anyMatch(reason -> reason.feature() == Feature.IDENTIFIER && reason.weight() > 0)) {
            return score >= SAME ? Outcome.SAME : Outcome.REVIEW;
        }
        if (likeness.telling() < 2 && likeness.score() < ALMOST_EQUAL) {
            return Outcome.REVIEW;
        }
        int enough = one.portrait().isPerson() ? TELLING_PERSON : TELLING_ORGANIZATION;
        long corroborating = reasons.stream().filter(Reason::corroborates).count();
        boolean against = reasons.stream().anyMatch(reason -> reason.weight() < -0.05);
        boolean told = likeness.telling() >= enough
                ? corroborating > 0 || !against
                : corroborating >= (likeness.telling() == enough - 1 ? 1 : 2);
        return score >= SAME && told ? Outcome.SAME : Outcome.REVIEW;
    }

    private static Alike mostAlike(Face one, Face other) {
        Alike best = new Alike(
                NameLikeness.NONE, one.names().getFirst(), other.names().getFirst());
        for (PlainName mine : one.names()) {
            for (PlainName its : other.names()) {
                NameLikeness likeness =
                        NameLikeness.of(mine, its, one.portrait().isPerson());
                if (NameLikeness.BY_SCORE.compare(likeness, best.likeness) > 0) {
                    best = new Alike(likeness, mine, its);
                }
            }
        }
        return best;
    }

    /** The two names that are most alike. */
    private record Alike(NameLikeness likeness, PlainName mine, PlainName its) {

        String said() {
            String one = mine.text();
            String other = its.text();
            if (one.equals(other)) {
                return "both are called '" + one + "'";
            }
            String first = one.compareTo(other) <= 0 ? one : other;
            String second = one.compareTo(other) <= 0 ? other : one;
            return "'" + first + "' and '" + second + "' are alike by " + rounded(likeness.score());
        }
    }

    private static void kind(Portrait one, Portrait other, List<Reason> reasons) {
        if (one.kind() == other.kind()) {
            return;
        }
        boolean apart = Set.of(one.kind(), other.kind()).stream().anyMatch(Comparer::isApart);
        String text = new TreeSet<>(List.of(one.kind(), other.kind())) + " are different kinds";
        reasons.add(new Reason(Feature.KIND, apart ? -DECISIVE : -0.03, text));
    }

    /** A person is never an organisation; companies, agencies and organisations are confused all the time. */
    private static boolean isApart(ActorKind kind) {
        return switch (kind) {
            case PERSON, COUNTRY, GROUP -> true;
            case AGENCY, COMPANY, ORGANIZATION -> false;
        };
    }

    /** What is compared beside the names. */
    private record Evidence(Portrait one, Portrait other, List<Reason> reasons) {

        void weigh() {
            identifiers();
            countries();
            births();
            shared(Feature.POST, one.traits().posts(), other.traits().posts(), 0.05, "post");
            companions();
            shared(Feature.CONTACT, one.traits().contacts(), other.traits().contacts(), 0.08, "contact");
        }

        private void add(Feature feature, double weight, String text) {
            reasons.add(new Reason(feature, weight, text));
        }

        private static <T> Set<T> common(Set<T> some, Set<T> others) {
            Set<T> common = new TreeSet<>(some);
            common.retainAll(others);
            return common;
        }

        private void identifiers() {
            Set<String> common =
                    common(one.traits().identifiers(), other.traits().identifiers());
            if (!common.isEmpty()) {
                add(Feature.IDENTIFIER, 0.6, "both have " + String.join(", ", common));
                return;
            }
            Set<String> schemes = common(
                    schemes(one.traits().identifiers()), schemes(other.traits().identifiers()));
            if (!schemes.isEmpty()) {
                add(Feature.IDENTIFIER, -0.5, "different values of " + String.join(", ", schemes));
            }
        }

        private static Set<String> schemes(Set<String> identifiers) {
            Set<String> schemes = new TreeSet<>();
            identifiers.forEach(each -> schemes.add(each.substring(0, Math.max(0, each.indexOf(':')))));
            return schemes;
        }

        private void countries() {
            Set<String> mine = one.traits().countries();
            Set<String> its = other.traits().countries();
            if (mine.isEmpty() || its.isEmpty()) {
                return;
            }
            Set<String> common = common(mine, its);
            if (common.isEmpty()) {
                add(Feature.COUNTRY, -0.15, "of different countries");
            } else {
                add(Feature.COUNTRY, 0.04, "both of " + String.join(", ", common));
            }
        }

        private void births() {
            if (one.traits().births().isEmpty() || other.traits().births().isEmpty()) {
                return;
            }
            double best = -1;
            String text = "";
            for (PartialDate mine : one.traits().births()) {
                for (PartialDate its : other.traits().births()) {
                    double weight = births(mine, its);
                    if (weight > best) {
                        best = weight;
                        text = mine.equals(its) ? "both born " + mine : "births " + first(mine, its);
                    }
                }
            }
            add(Feature.BIRTH, best, text);
        }

        private static String first(PartialDate mine, PartialDate its) {
            return mine.compareTo(its) <= 0 ? mine + " and " + its : its + " and " + mine;
        }

        private static double births(PartialDate mine, PartialDate its) {
            if (mine.year() != its.year()) {
                boolean near = Math.abs(mine.year() - its.year()) == 1;
                return near ? -0.1 : -0.35;
            }
            if (mine.precision() != Precision.DAY || its.precision() != Precision.DAY) {
                boolean otherMonth = mine.month() != 0 && its.month() != 0 && mine.month() != its.month();
                return otherMonth ? -0.15 : 0.06;
            }
            if (mine.equals(its)) {
                return 0.1;
            }
            boolean turned = mine.month() == its.day() && mine.day() == its.month();
            return turned ? 0.05 : mine.month() == its.month() || mine.day() == its.day() ? -0.05 : -0.25;
        }

        private void companions() {
            Set<String> common =
                    common(one.traits().companions(), other.traits().companions());
            if (!common.isEmpty()) {
                add(
                        Feature.COMPANIONS,
                        common.size() == 1 ? 0.03 : 0.06,
                        "both told of with "
                                + String.join(", ", common.stream().limit(5).toList()));
            }
        }

        private void shared(Feature feature, Set<String> mine, Set<String> its, double weight, String what) {
            Set<String> common = common(mine, its);
            if (!common.isEmpty()) {
                add(feature, weight, "the same " + what + ": " + String.join(", ", common));
            }
        }
    }
}
