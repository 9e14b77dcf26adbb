package org.policygraph.graph;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;

/**
 * A change of position: somebody does, or says that he will do, what goes against what he did or said before, to the same
 * one and about the same thing. It takes nothing back by itself; that is a {@link Reversal}.
 *
 * @param to the id of the later action
 * @param from the id of the earlier one
 * @param days how many days lie between the first days that their dates can mean
 */
record Turn(String to, String from, long days) {

    /** The changes of position among actions of one pair; each action turns from the latest one that it goes against. */
    static List<Turn> among(List<Action> sorted) {
        SortedMap<String, List<Action>> before = new TreeMap<>();
        List<Turn> turns = new ArrayList<>();
        for (Action later : sorted) {
            List<Action> earlier = before.computeIfAbsent(sides(later), absent -> new ArrayList<>());
            earlier.reversed().stream()
                    .filter(action -> isAgainst(action, later))
                    .findFirst()
                    .map(action -> of(action, later))
                    .ifPresent(turns::add);
            earlier.add(later);
        }
        return turns;
    }

    private static String sides(Action action) {
        return action.deed().agent() + "|" + action.deed().patient();
    }

    private static @Nullable Turn of(Action earlier, Action later) {
        if (earlier.dating().first() == null || later.dating().first() == null) {
            return null;
        }
        return new Turn(
                later.id(),
                earlier.id(),
                ChronoUnit.DAYS.between(
                        Objects.requireNonNull(earlier.dating().first()),
                        Objects.requireNonNull(later.dating().first())));
    }

    private static boolean isAgainst(Action earlier, Action later) {
        return earlier.deed().agent() != null
                && earlier.dating().isBefore(later.dating())
                && isAboutTheSame(earlier.deed(), later.deed())
                && isContrary(earlier, later);
    }

    private static boolean isContrary(Action earlier, Action later) {
        boolean one = earlier.verdict().status().isNegative();
        boolean other = later.verdict().status().isNegative();
        ActionKind kind = earlier.deed().kind();
        if (kind == later.deed().kind()) {
            return one != other && !kind.verb().isTie();
        }
        return !one && !other && (against(kind).contains(later.deed().kind()) || against(later.deed().kind()).contains(kind));
    }

    /** One of them names no topic, or all words of one are in the other's. */
    private static boolean isAboutTheSame(Deed one, Deed other) {
        Set<String> first = one.topicWords();
        Set<String> second = other.topicWords();
        return first.containsAll(second) || second.containsAll(first);
    }

    /** What goes against an action of this kind; the same holds the other way round. */
    private static Set<ActionKind> against(ActionKind kind) {
        return switch (kind) {
            case SANCTION_LIFT -> Set.of(ActionKind.SANCTION_IMPOSE);
            case DELIST -> Set.of(ActionKind.LIST_ENTITY);
            case TARIFF_REMOVE, TARIFF_DELAY -> Set.of(ActionKind.TARIFF_IMPOSE);
            case LICENSE_GRANT, LICENSE_EXEMPT ->
                Set.of(ActionKind.LICENSE_REVOKE, ActionKind.LICENSE_DENY, ActionKind.BAN, ActionKind.RESTRICT_EXPORT);
            case RULE_WITHDRAW -> Set.of(ActionKind.RULE_PROPOSE, ActionKind.RULE_ADOPT);
            case ALLOW ->
                Set.of(
                        ActionKind.BAN,
                        ActionKind.RESTRICT,
                        ActionKind.RESTRICT_EXPORT,
                        ActionKind.RESTRICT_IMPORT,
                        ActionKind.CUT_TIES,
                        ActionKind.REFUSE);
            case RELEASE -> Set.of(ActionKind.ARREST);
            case DISMISS -> Set.of(ActionKind.APPOINT);
            case SUPPORT -> Set.of(ActionKind.OPPOSE, ActionKind.REJECT);
            case AGREE, PROMISE, SIGN_DEAL -> Set.of(ActionKind.REJECT, ActionKind.REFUSE, ActionKind.BREACH);
            case COOPERATE, PARTNER -> Set.of(ActionKind.CUT_TIES);
            default -> Set.of();
        };
    }
}
