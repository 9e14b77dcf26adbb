package org.policygraph.path;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathQuestion.ActorFilter;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Heading;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;

/** The options of a path question as a map, the form in which Cypher hands them over; the names are those of REST. */
public final class QuestionMap {

    private static final Set<String> NAMES = new TreeSet<>(Set.of(
            "k",
            "maxHops",
            "hubs",
            "hubLimit",
            "direction",
            "verbs",
            "notVerbs",
            "status",
            "minBelief",
            "minSources",
            "since",
            "until",
            "asOf",
            "timeRespecting",
            "kinds",
            "notKinds",
            "mustPass",
            "mustAvoid"));

    private final Map<String, Object> values;

    private QuestionMap(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * Reads options; what is left out has the default of {@link PathQuestion}.
     *
     * @throws PathProblem.BadValue naming the first value that is not legal, and what would be
     */
    public static PathQuestion question(String from, String to, Map<String, Object> options) {
        options.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new PathProblem.BadValue("an option", unknown, "legal are " + String.join(", ", NAMES));
                });
        QuestionMap map = new QuestionMap(options);
        return new PathQuestion(from, to, map.reach(), map.edges(), map.actors());
    }

    /** Writes the options of a question so that {@link #question} reads the same from them. */
    static Map<String, Object> of(PathQuestion question) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("k", question.reach().k());
        values.put("maxHops", question.reach().maxHops());
        values.put("hubs", question.reach().hubs());
        values.put("direction", question.reach().direction().name());
        values.put("verbs", names(question.edges().verbs()));
        values.put("status", names(question.edges().status()));
        values.put("minBelief", question.edges().minBelief());
        values.put("minSources", question.edges().minSources());
        values.put("timeRespecting", question.edges().period().timeRespecting());
        values.put("kinds", names(question.actors().kinds()));
        values.put("mustPass", question.actors().mustPass());
        values.put("mustAvoid", question.actors().mustAvoid());
        putUnlessNull(values, "hubLimit", question.reach().hubLimit());
        Period period = question.edges().period();
        putUnlessNull(values, "since", text(period.since()));
        putUnlessNull(values, "until", text(period.until()));
        putUnlessNull(values, "asOf", text(period.asOf()));
        return values;
    }

    private static void putUnlessNull(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static List<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    private Reach reach() {
        Reach standard = Reach.DEFAULT;
        return new Reach(
                number("k", standard.k()),
                number("maxHops", standard.maxHops()),
                truth("hubs", standard.hubs()),
                values.containsKey("hubLimit") ? (Integer) number("hubLimit", 0) : null,
                constants("direction", Heading.class, EnumSet.of(standard.direction()))
                        .iterator()
                        .next());
    }

    private EdgeFilter edges() {
        EdgeFilter standard = EdgeFilter.DEFAULT;
        return new EdgeFilter(
                Without.of(
                        "notVerbs",
                        constants("verbs", Verb.class, standard.verbs()),
                        constants("notVerbs", Verb.class, Set.of())),
                constants("status", Status.class, standard.status()),
                values.containsKey("minBelief")
                        ? value("minBelief", Number.class, "a number").doubleValue()
                        : 0,
                number("minSources", standard.minSources()),
                new Period(date("since"), date("until"), date("asOf"), truth("timeRespecting", false)));
    }

    private ActorFilter actors() {
        ActorFilter standard = ActorFilter.ANYBODY;
        return new ActorFilter(
                Without.of(
                        "notKinds",
                        constants("kinds", ActorKind.class, standard.kinds()),
                        constants("notKinds", ActorKind.class, Set.of())),
                list("mustPass"),
                list("mustAvoid"));
    }

    private int number(String name, int standard) {
        if (!values.containsKey(name)) {
            return standard;
        }
        long given = value(name, Number.class, "a whole number").longValue();
        if (given != (int) given) {
            throw new PathProblem.BadValue(name, given, "it is too large");
        }
        return (int) given;
    }

    private boolean truth(String name, boolean standard) {
        return values.containsKey(name) ? value(name, Boolean.class, "true or false") : standard;
    }

    private @Nullable PartialDate date(String name) {
        if (!values.containsKey(name)) {
            return null;
        }
        try {
            return PartialDate.parse(String.valueOf(values.get(name)));
        } catch (IllegalArgumentException e) {
            throw new PathProblem.BadValue(name, String.valueOf(values.get(name)), String.valueOf(e.getMessage()));
        }
    }

    private <E extends Enum<E>> Set<E> constants(String name, Class<E> type, Set<E> standard) {
        if (!values.containsKey(name)) {
            return standard;
        }
        return list(name).stream().map(value -> constant(name, type, value)).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new PathProblem.BadValue(name, value, "legal are " + EnumSet.allOf(type)));
    }

    /** One name may stand without brackets. */
    private List<String> list(String name) {
        Object value = values.getOrDefault(name, List.of());
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    private <T> T value(String name, Class<T> type, String legal) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw new PathProblem.BadValue(name, String.valueOf(value), "it is " + legal);
        }
        return type.cast(value);
    }
}
