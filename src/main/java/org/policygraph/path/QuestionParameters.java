package org.policygraph.path;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;
import org.policygraph.profile.KnownBy;

/** A question whose ends are ids, as parameters of the query files, or as literals in their place. */
final class QuestionParameters {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    QuestionParameters(PathQuestion question) {
        values.put("from", question.from());
        values.put("to", question.to());
        add(question.reach());
        add(question.edges());
        add(question.edges().period());
    }

    private void add(Reach reach) {
        values.put("k", reach.k());
        values.put("maxHops", reach.maxHops());
        values.put("hubs", reach.hubs());
        values.put("degree", Reach.HUB_DEGREE);
        values.put("countryDegree", Reach.COUNTRY_HUB_DEGREE);
    }

    private void add(EdgeFilter edges) {
        values.put("verbs", edges.verbs().stream().map(Enum::name).toList());
        values.put("status", edges.status().stream().map(Enum::name).toList());
        values.put("minBelief", edges.minBelief());
    }

    private void add(Period period) {
        PartialDate since = period.since();
        PartialDate until = period.until();
        PartialDate asOf = period.asOf();
        values.put("dated", period.isBounded());
        values.put("since", since == null ? null : since.firstDay());
        values.put("until", until == null ? null : until.lastDay());
        values.put("knownBy", asOf == null ? null : KnownBy.of(asOf).latest());
        values.put("timeRespecting", period.timeRespecting());
    }

    Map<String, @Nullable Object> asMap() {
        return values;
    }

    /** A query with every parameter replaced by its value, for where parameters cannot be sent along. */
    String inlineInto(String query) {
        return PARAMETER
                .matcher(query)
                .replaceAll(found -> Matcher.quoteReplacement(literal(values.get(found.group(1)))));
    }

    private static String literal(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case LocalDate date -> "date('" + date + "')";
            case Collection<?> list ->
                list.stream().map(QuestionParameters::literal).collect(Collectors.joining(", ", "[", "]"));
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
