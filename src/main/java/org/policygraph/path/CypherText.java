package org.policygraph.path;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.policygraph.action.Status;
import org.policygraph.actor.ActorKind;
import org.policygraph.database.NamedQueries;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathAnswer.Hub;
import org.policygraph.path.PathQuestion.ActorFilter;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Heading;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.profile.KnownBy;
import org.springframework.stereotype.Component;

/**
 * Says a question in Cypher, to be read and pasted: {@code path/browser} with its values in place, without the lines
 * whose parameters the question does not set. It weighs whole edges, where an answer weighs the actions that pass.
 */
@Component
final class CypherText {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    /** A parameter in a comment only ties its line to the others that go with it. */
    private static final Pattern NOTE = Pattern.compile(" // \\$\\w+$");

    private static final String REACH = "{1,8}";

    private final NamedQueries queries;
    private final Clock clock;

    CypherText(NamedQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * The question as a query without parameters.
     *
     * @param question its ends are ids
     * @param hubs the actors that the hub guard closed
     */
    String of(PathQuestion question, List<Hub> hubs) {
        Map<String, Object> values = values(question);
        PartialDate asOf = question.edges().period().asOf();
        values.put("today", asOf == null ? LocalDate.now(clock) : asOf.lastDay());
        if (!hubs.isEmpty()) {
            values.put("hubs", hubs.stream().map(hub -> hub.id().value()).toList());
        }
        return fill(queries.text("path/browser"), values)
                .replace(REACH, "{1," + question.reach().maxHops() + "}");
    }

    static String fill(String query, Map<String, Object> values) {
        return query.lines()
                .filter(line -> PARAMETER.matcher(line).results().allMatch(found -> values.containsKey(name(found))))
                .map(line -> NOTE.matcher(line).replaceFirst(""))
                .map(line -> PARAMETER
                        .matcher(line)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(literal(values.getOrDefault(name(found), List.of())))))
                .collect(Collectors.joining("\n"));
    }

    private static String name(MatchResult found) {
        return found.group(1);
    }

    private static Map<String, Object> values(PathQuestion question) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("from", question.from());
        values.put("to", question.to());
        values.put("k", question.reach().k());
        add(question.actors(), values);
        if (question.reach().direction() == Heading.FORWARD) {
            values.put("forward", true);
        }
        add(question.edges(), values);
        add(question.edges().period(), values);
        return values;
    }

    private static void add(ActorFilter actors, Map<String, Object> values) {
        if (!actors.kinds().equals(ActorFilter.ANYBODY.kinds())) {
            values.put("labels", actors.kinds().stream().map(ActorKind::label).toList());
        }
        if (!actors.mustPass().isEmpty()) {
            values.put("mustPass", actors.mustPass());
        }
        if (!actors.mustAvoid().isEmpty()) {
            values.put("mustAvoid", actors.mustAvoid());
        }
    }

    private static void add(EdgeFilter edges, Map<String, Object> values) {
        EdgeFilter usual = EdgeFilter.DEFAULT;
        if (!edges.verbs().equals(usual.verbs())) {
            values.put("verbs", names(edges.verbs()));
        }
        if (edges.status().equals(usual.status())) {
            // an edge has such a status only where all its actions have
            values.put(
                    isBounded(edges.period()) ? "untoldActions" : "untold",
                    names(EnumSet.complementOf(EnumSet.copyOf(usual.status()))));
        } else if (edges.status().size() < Status.values().length) {
            values.put("actions", true);
            values.put("status", names(edges.status()));
        }
        if (edges.minBelief() > 0) {
            values.put("minBelief", edges.minBelief());
        }
        if (edges.minSources() > 1) {
            values.put("minSources", edges.minSources());
        }
    }

    private static void add(Period period, Map<String, Object> values) {
        PartialDate since = period.since();
        PartialDate until = period.until();
        PartialDate asOf = period.asOf();
        if (since != null) {
            values.put("since", since.firstDay());
        }
        if (until != null) {
            values.put("until", until.lastDay());
        }
        if (asOf != null) {
            values.put("knownBy", KnownBy.of(asOf).latest());
        }
        if (isBounded(period)) {
            values.put("actions", true);
        }
        if (period.timeRespecting()) {
            values.put("inTime", true);
        }
    }

    private static boolean isBounded(Period period) {
        return period.since() != null || period.until() != null || period.asOf() != null;
    }

    private static List<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    static String literal(Object value) {
        return switch (value) {
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case LocalDate date -> "date('" + date + "')";
            case Collection<?> list ->
                list.stream().map(CypherText::literal).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + literal(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case String text -> quoted(text);
            default -> throw new IllegalStateException("No Cypher literal for " + value.getClass());
        };
    }

    /** Ids and enum constants only; anything that could end the literal is a bug, not something to be escaped. */
    private static String quoted(String text) {
        if (!text.matches("[\\p{L}\\p{N}_-]*")) {
            throw new IllegalStateException("'" + text + "' is neither an id nor a constant");
        }
        return "'" + text + "'";
    }
}
