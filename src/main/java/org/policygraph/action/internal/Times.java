package org.policygraph.action.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.policygraph.action.When;
import org.policygraph.document.DateExpression;
import org.policygraph.document.DateExpression.Bound;
import org.policygraph.document.Document;
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
        return dates().stream()
                .filter(date -> date.start() != null && date.bound() == Bound.WITHIN)
                .map(date -> new Dated(date, distance(trigger, date)))
                .filter(dated -> dated.distance() < FARTHEST)
                .min(Comparator.comparingInt(Dated::distance))
                .map(dated -> new When(
                        dated.date().start(), dated.date().end(), dated.date().basis()))
                .orElse(When.UNKNOWN);
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
            return Integer.MAX_VALUE;
        }
        int steps = 1;
        for (int up : grammar().chain(trigger)) {
            if (saying.isPresent() && saying.get() == up) {
                break;
            }
            if (up == verb) {
                return steps;
            }
            steps++;
        }
        return grammar().syntax().dependents(trigger, "xcomp").contains(verb) ? 1 : Integer.MAX_VALUE;
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
