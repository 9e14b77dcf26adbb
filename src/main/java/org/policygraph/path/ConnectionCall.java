package org.policygraph.path;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Says a question about connections as a call of the procedure that answers it, to be pasted. */
final class ConnectionCall {

    private ConnectionCall() {}

    static String of(ConnectionQuestion question) {
        Map<String, Object> options = new LinkedHashMap<>(question.shown());
        options.keySet().retainAll(question.topic().options());
        String call = "CALL policygraph." + procedure(question.topic()) + "(" + ends(question);
        return options.isEmpty() ? call + ")" : call + ", " + CypherText.literal(options) + ")";
    }

    private static String ends(ConnectionQuestion question) {
        ConnectionQuestion.Ends ends = question.ends();
        return switch (question.topic()) {
            case SHORTEST_PATHS, COMMON_NEIGHBOURS, LINKS ->
                ends.all().stream().map(CypherText::literal).collect(Collectors.joining(", "));
            case PATHS_BETWEEN_SETS -> CypherText.literal(ends.from()) + ", " + CypherText.literal(ends.to());
            case CONNECTING_SUBGRAPH -> CypherText.literal(ends.from());
        };
    }

    private static String procedure(Topic topic) {
        return switch (topic) {
            case SHORTEST_PATHS -> "shortestPaths";
            case COMMON_NEIGHBOURS -> "commonNeighbours";
            case LINKS -> "links";
            case PATHS_BETWEEN_SETS -> "pathsBetweenSets";
            case CONNECTING_SUBGRAPH -> "connectingSubgraph";
        };
    }
}
