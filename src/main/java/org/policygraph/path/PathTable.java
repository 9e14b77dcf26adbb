package org.policygraph.path;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policygraph.profile.Evidence;

/** Paths as a table in CSV (RFC 4180): a row for each sentence that a step stands on. */
final class PathTable {

    private static final String HEADER = "path,score,step,from,verb,direction,to,status,first,last,precision,belief,"
            + "sources,contested,quote,outlet,published,holder,stance,url,article,start,end\r\n";

    private PathTable() {}

    static String of(List<Path> paths) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < paths.size(); i++) {
            Path path = paths.get(i);
            for (int j = 0; j < path.length(); j++) {
                Step step = path.steps().get(j);
                String before = row(i + 1, path.score(), j + 1) + "," + row(step);
                step.evidence()
                        .forEach(evidence -> csv.append(before)
                                .append(',')
                                .append(row(evidence))
                                .append("\r\n"));
            }
        }
        return csv.toString();
    }

    private static String row(Step step) {
        return row(
                step.from(),
                step.verb(),
                step.direction(),
                step.to(),
                step.status(),
                step.first(),
                step.last(),
                step.precision(),
                step.belief(),
                step.sources(),
                step.contested());
    }

    private static String row(Evidence evidence) {
        return row(
                evidence.quote(),
                evidence.outlet(),
                evidence.published(),
                evidence.holder(),
                evidence.stance(),
                evidence.url(),
                evidence.article(),
                evidence.start(),
                evidence.end());
    }

    private static String row(@Nullable Object... values) {
        return Arrays.stream(values).map(PathTable::cell).collect(Collectors.joining(","));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        // a spreadsheet would take such text for a formula
        String plain = !(value instanceof Number) && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
        return plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + plain.replace("\"", "\"\"") + '"'
                : plain;
    }
}
