package org.policygraph.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Context;
import org.policygraph.action.Mode;
import org.policygraph.action.Status;
import org.policygraph.document.Basis;

/**
 * One deed on one date, and all claims that tell of it.
 *
 * @param deed what was done
 * @param dating when
 * @param basis the firmest ground that any of the claims has for the date
 * @param verdict what the claims, taken together, say
 * @param claims at least one, by id
 */
record Action(Deed deed, Dating dating, Basis basis, Verdict verdict, List<ToldClaim> claims)
        implements Comparable<Action> {

    Action {
        claims = List.copyOf(claims);
    }

    /** The action that claims of one stretch of time and one topic tell of, some of them perhaps more vaguely. */
    static Action of(Dating dating, String topic, Collection<ToldClaim> claims) {
        List<ToldClaim> sorted = claims.stream().sorted().toList();
        String over = sorted.stream()
                .filter(claim -> claim.deed().topic().equals(topic))
                .map(claim -> claim.deed().over())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Basis basis = sorted.stream()
                .filter(claim -> claim.dating().equals(dating))
                .map(claim -> claim.when().basis())
                .min(Comparator.naturalOrder())
                .orElse(Basis.UNKNOWN);
        return new Action(sorted.getFirst().deed().withOver(over), dating, basis, Verdict.of(sorted), sorted);
    }

    /** The same for the same deed on the same date, whoever tells of it. */
    String id() {
        return ContentId.of(deed.key(), dating);
    }

    /** How it was done, in the words of the first claim that tells it; null where none does. */
    @Nullable
    Mode mode() {
        return claims.stream()
                .map(claim -> claim.manner().mode())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The fields that any of its claims puts it in, sorted; null for none, since an empty list tells no more. */
    @Nullable
    List<String> contexts() {
        List<String> contexts = claims.stream()
                .flatMap(claim -> claim.manner().contexts().stream())
                .map(Context::name)
                .distinct()
                .sorted()
                .toList();
        return contexts.isEmpty() ? null : contexts;
    }

    /** Whether this is known to take the other back: the same two, the same thing, done later. */
    boolean reverses(Action other) {
        return Reversal.of(deed.kind()).contains(other.deed.kind())
                && Objects.equals(deed.agent(), other.deed.agent())
                && Objects.equals(deed.patient(), other.deed.patient())
                && deed.topic().equals(other.deed.topic())
                && verdict.status() == Status.DONE
                && other.verdict.status() == Status.DONE
                && other.dating.isBefore(dating);
    }

    Action as(Status status) {
        return new Action(deed, dating, basis, verdict.as(status), claims);
    }

    /** In time, then by what was done. */
    @Override
    public int compareTo(Action other) {
        int byDate = dating.compareTo(other.dating);
        return byDate != 0 ? byDate : deed.key().compareTo(other.deed.key());
    }
}
