package org.policygraph.notebook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a result must be like, as a line of an {@code expect} block.
 *
 * <pre>
 * rows &gt;= 3
 * columns: agent, verb
 * first: agent = Donald Trump, days = 45
 * some: verb = SANCTIONED
 * every: belief &gt;= 0.5
 * none: status = NEGATED
 * </pre>
 */
public sealed interface Expectation {

    /** How it was written. */
    String text();

    /** What is wrong with a result; empty when nothing is. */
    Optional<String> failure(Result result);

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException saying what would be legal
     */
    static Expectation parse(String text) {
        Matcher rows = Rows.FORM.matcher(text);
        if (rows.matches()) {
            return new Rows(text, Comparison.of(rows.group(1)), Integer.parseInt(rows.group(2)));
        }
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        String rest = text.substring(colon + 1).strip();
        return switch (word) {
            case "columns" ->
                new Columns(
                        text,
                        Arrays.stream(rest.split(",", -1)).map(String::strip).toList());
            case "first", "some", "every", "none" -> new Matching(text, word, Condition.list(rest));
            default ->
                throw new IllegalArgumentException("'" + text
                        + "' is no expectation; write rows >= 1, columns: a, b, or first:, some:, every:, none: with"
                        + " column = value");
        };
    }

    /** How many rows. */
    record Rows(String text, Comparison comparison, int number) implements Expectation {

        private static final Pattern FORM = Pattern.compile("rows\\s*(=|>=|<=|>|<)\\s*(\\d{1,9})");

        @Override
        public Optional<String> failure(Result result) {
            int given = result.rows().size();
            return comparison.holds(given, number) ? Optional.empty() : Optional.of("there are " + given + " rows");
        }
    }

    /** Which columns, in order. */
    record Columns(String text, List<String> names) implements Expectation {

        public Columns {
            names = List.copyOf(names);
        }

        @Override
        public Optional<String> failure(Result result) {
            return result.columns().equals(names)
                    ? Optional.empty()
                    : Optional.of("the columns are " + String.join(", ", result.columns()));
        }
    }

    /** What stands in the first row, in some, in every one or in none. */
    record Matching(String text, String which, List<Condition> conditions) implements Expectation {

        public Matching {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Optional<String> failure(Result result) {
            Optional<Condition> astray = conditions.stream()
                    .filter(condition -> !result.columns().contains(condition.column()))
                    .findFirst();
            if (astray.isPresent()) {
                return Optional.of("there is no column " + astray.get().column());
            }
            List<Map<String, Object>> rows = result.rowsByName();
            boolean holds = switch (which) {
                case "first" -> !rows.isEmpty() && fits(rows.getFirst());
                case "some" -> rows.stream().anyMatch(this::fits);
                case "every" -> rows.stream().allMatch(this::fits);
                default -> rows.stream().noneMatch(this::fits);
            };
            return holds ? Optional.empty() : Optional.of("the first row is " + first(rows));
        }

        private boolean fits(Map<String, Object> row) {
            return conditions.stream().allMatch(condition -> condition.holds(row));
        }

        private static String first(List<Map<String, Object>> rows) {
            Map<String, String> shown = new LinkedHashMap<>();
            if (!rows.isEmpty()) {
                rows.getFirst().forEach((column, value) -> shown.put(column, Values.text(value)));
            }
            return shown.toString();
        }
    }

    /** What a cell must be. */
    record Condition(String column, Comparison comparison, String value) {

        private static final Pattern FORM = Pattern.compile("(\\w+)\\s*(=|>=|<=|>|<)\\s*(.+)");

        static List<Condition> list(String text) {
            return Arrays.stream(text.split(",(?=\\s*\\w+\\s*(?:=|>=|<=|>|<))", -1))
                    .map(part -> {
                        Matcher matcher = FORM.matcher(part.strip());
                        if (!matcher.matches()) {
                            throw new IllegalArgumentException(
                                    "'" + part.strip() + "' is not of the form column = value");
                        }
                        return new Condition(
                                matcher.group(1),
                                Comparison.of(matcher.group(2)),
                                matcher.group(3).strip());
                    })
                    .toList();
        }

        boolean holds(Map<String, Object> row) {
            String given = Values.text(row.get(column));
            if (comparison == Comparison.EQUAL) {
                return given.equals(value);
            }
            try {
                return comparison.holds(Double.parseDouble(given), Double.parseDouble(value));
            } catch (NumberFormatException e) {
                // dates and names stand in the order of their text
                return comparison.holds(given.compareTo(value), 0);
            }
        }
    }

    /** How two values stand to each other. */
    enum Comparison {
        EQUAL("="),
        AT_LEAST(">="),
        AT_MOST("<="),
        MORE(">"),
        LESS("<");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        static Comparison of(String sign) {
            return Arrays.stream(values())
                    .filter(comparison -> comparison.sign.equals(sign))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("'" + sign + "' compares nothing"));
        }

        boolean holds(double one, double other) {
            return switch (this) {
                case EQUAL -> one == other;
                case AT_LEAST -> one >= other;
                case AT_MOST -> one <= other;
                case MORE -> one > other;
                case LESS -> one < other;
            };
        }
    }
}
