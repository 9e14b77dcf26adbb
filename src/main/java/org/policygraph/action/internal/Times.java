package org.policygraph.action.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.policygraph.action.When;
import org.policygraph.document.DateExpression;
import org.policygraph.document.DateExpression.Bound;
import org.policygraph.document.Document;
import org.policygraph.document.Precision;
import org.policygraph.document.Token;

/**
 * When an action took or takes place.
 *
 * @param document whose dates count
 * @param holders who is speaking
 */
record Times(Document document, Holders holders) {

    private static final int FARTHEST = 4;

    private Grammar grammar() {
        return holders.phrases().grammar();
    }

    /** The date of the trigger's own clause, else that of the clause it serves; never the day something was said. */
    When of(int trigger) {
        return nearest(date -> distance(trigger, date))
                .or(() -> grammar().isFinite(trigger) ? nearest(date -> lent(trigger, date)) : Optional.empty())
                .map(date -> new When(date.start(), date.end(), date.basis()))
                .orElse(When.UNKNOWN);
    }

    private Optional<DateExpression> nearest(ToIntFunction<DateExpression> distance) {
        return dates().stream()
                .filter(date -> date.start() != null && date.bound() == Bound.WITHIN)
                .map(date -> new Dated(date, distance.applyAsInt(date)))
                .filter(dated -> dated.distance() < FARTHEST)
                .min(Comparator.comparingInt(Dated::distance))
                .map(Dated::date);
    }

    private List<DateExpression> dates() {
        return document.dates().stream()
                .filter(date -> date.span().overlaps(grammar().sentence().span()))
                .toList();
    }

    private record Dated(DateExpression date, int distance) {}

    /** How many clauses lie between a date and a trigger; far when neither serves the other. */
    private int distance(int trigger, DateExpression date) {
        Optional<Integer> clause = clause(date);
        if (clause.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int verb = clause.get();
        if (verb == trigger) {
            return 0;
        }
        Optional<Integer> saying = holders.saying(trigger);
        if (saying.isPresent() && saying.get() == verb) {
            return isDoneBySaying(trigger, verb) ? 1 : Integer.MAX_VALUE;
        }
        int steps = 1;
        int below = trigger;
        for (int up : grammar().chain(trigger)) {
            if ((saying.isPresent() && saying.get() == up) || hasTimeOfItsOwn(below, up)) {
                break;
            }
            if (up == verb) {
                return steps;
            }
            below = up;
            steps++;
        }
        return grammar().syntax().dependents(trigger, "xcomp").contains(verb) ? 1 : Integer.MAX_VALUE;
    }

    /** "announced on Monday that it bans …": what is announced in the present is done that day. */
    private boolean isDoneBySaying(int trigger, int saying) {
        return grammar().lemma(saying).equals("announce")
                && grammar().syntax().dependents(saying, "ccomp").contains(trigger)
                && grammar().token(trigger).tag().matches("VBZ|VBP|VBG");
    }

    /** "…, days after it was banned" and "…, which was banned": the day of the clause above is another one. */
    private boolean hasTimeOfItsOwn(int clause, int above) {
        boolean there = grammar().syntax().dependents(clause, "advmod").stream()
                .anyMatch(word -> grammar().lemma(word).matches("where|when"));
        boolean relative = !there
                && grammar().syntax().above(clause).stream()
                        .anyMatch(up -> up.governor() == above && up.relation().equals("acl:relcl"));
        return relative
                || grammar().syntax().dependents(clause, "mark", "case").stream()
                        .anyMatch(mark -> grammar().lemma(mark).matches("after|before|since|until"));
    }

    /** "signed an order banning … on Monday": a day at the end belongs to the main verb, too, wherever the parser hung it. */
    private int lent(int trigger, DateExpression date) {
        boolean day = date.precision() == Precision.DAY && date.end() == null;
        return clause(date)
                .filter(verb ->
                        day && verb > trigger && grammar().token(verb).tag().equals("VBG"))
                .map(verb -> grammar().chain(verb).indexOf(trigger))
                .filter(steps -> steps >= 0)
                .orElse(Integer.MAX_VALUE);
    }

    /** The verb, or noun of action, that a date hangs on. */
    private Optional<Integer> clause(DateExpression date) {
        List<Token> words = grammar().sentence().tokens(date.span());
        for (Token word : words.reversed()) {
            for (int up : grammar().chain(word.index())) {
                if (grammar().token(up).isVerb()) {
                    return Optional.of(up);
                }
            }
        }
        return Optional.empty();
    }
}
