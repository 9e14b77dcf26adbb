package org.policygraph.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Words that only say that something was forbidden or ordered, not what: "lifted its ban" is about every ban. */
    private static final Set<String> MEASURES = Set.of(
            "ban",
            "bans",
            "curb",
            "curbs",
            "limit",
            "limits",
            "measure",
            "measures",
            "order",
            "orders",
            "penalties",
            "penalty",
            "prohibition",
            "restriction",
            "restrictions",
            "sanction",
            "sanctions");

    /** What goes against an action of a kind, both ways round. */
    private static final Map<ActionKind, Set<ActionKind>> CONTRARY = contraries();

    /** The changes of position among actions of one pair, in time; each turns from the latest one that it goes against. */
    static List<Turn> among(List<Action> sorted) {
        Map<Position, List<Action>> before = new HashMap<>();
        List<Turn> turns = new ArrayList<>();
        for (Action later : sorted) {
            Position position = Position.of(later);
            if (later.deed().agent() != null && later.dating().isKnown()) {
                position.contraries()
                        .map(contrary -> latest(before.getOrDefault(contrary, List.of()), later))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .ifPresent(earlier -> turns.add(of(earlier, later)));
                before.computeIfAbsent(position, absent -> new ArrayList<>()).add(later);
            }
        }
        return turns;
    }

    private static @Nullable Action latest(List<Action> sorted, Action later) {
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Action earlier = sorted.get(i);
            if (earlier.dating().isBefore(later.dating()) && isAboutTheSame(earlier.deed(), later.deed())) {
                return earlier;
            }
        }
        return null;
    }

    private static Turn of(Action earlier, Action later) {
        LocalDate from = Objects.requireNonNull(earlier.dating().first());
        LocalDate to = Objects.requireNonNull(later.dating().first());
        return new Turn(later.id(), earlier.id(), ChronoUnit.DAYS.between(from, to));
    }

    /** One of them names no topic, or all words of one are in the other's. */
    private static boolean isAboutTheSame(Deed one, Deed other) {
        Set<String> first = topic(one);
        Set<String> second = topic(other);
        return first.containsAll(second) || second.containsAll(first);
    }

    private static Set<String> topic(Deed deed) {
        return deed.topicWords().stream()
                .filter(word -> !MEASURES.contains(word))
                .collect(Collectors.toSet());
    }

    private static Map<ActionKind, Set<ActionKind>> contraries() {
        Map<ActionKind, Set<ActionKind>> contraries = new EnumMap<>(ActionKind.class);
        for (ActionKind kind : ActionKind.values()) {
            for (ActionKind other : against(kind)) {
                contraries
                        .computeIfAbsent(kind, absent -> EnumSet.noneOf(ActionKind.class))
                        .add(other);
                contraries
                        .computeIfAbsent(other, absent -> EnumSet.noneOf(ActionKind.class))
                        .add(kind);
            }
        }
        return contraries;
    }

    /**
     * What an actor does or says that he will do, or does not and will not, to somebody.
     *
     * @param sides the two of them, who acts first
     * @param negative whether he does not
     */
    private record Position(ActionKind kind, String sides, boolean negative) {

        static Position of(Action action) {
            Deed deed = action.deed();
            boolean negative = action.verdict().status().isNegative();
            return new Position(deed.kind(), deed.agent() + "|" + deed.patient(), negative);
        }

        /** The same kind the other way round; where it is done, also what goes against it. */
        Stream<Position> contraries() {
            Stream<Position> same = kind.verb().isTie() ? Stream.of() : Stream.of(new Position(kind, sides, !negative));
            Set<ActionKind> kinds = negative ? Set.of() : CONTRARY.getOrDefault(kind, Set.of());
            return Stream.concat(same, kinds.stream().map(contrary -> new Position(contrary, sides, false)));
        }
    }

    /** What goes against an action of this kind; the same holds the other way round. */
    private static Set<ActionKind> against(ActionKind kind) {
        return switch (kind) {
            case SANCTION_LIFT ->
                Set.of(
                        ActionKind.SANCTION_IMPOSE,
                        ActionKind.BAN,
                        ActionKind.RESTRICT,
                        ActionKind.RESTRICT_EXPORT,
                        ActionKind.RESTRICT_IMPORT);
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
