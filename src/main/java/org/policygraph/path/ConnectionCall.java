package org.policygraph.path;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.policygraph.database.NamedQueries;
import org.policygraph.path.ConnectionQuestion.Ends;
import org.springframework.stereotype.Component;

/** Says a question about connections as a call of the procedure that answers it, to be pasted. */
@Component
final class ConnectionCall {

    private final NamedQueries queries;

    ConnectionCall(NamedQueries queries) {
        this.queries = queries;
    }

    String of(ConnectionQuestion question) {
        Topic topic = question.topic();
        Map<String, Object> options = new LinkedHashMap<>(question.shown());
        options.keySet().retainAll(topic.options());
        Ends ends = question.ends();
        boolean pair = topic != Topic.PATHS_BETWEEN_SETS && topic != Topic.CONNECTING_SUBGRAPH;
        return CypherText.fill(
                queries.text(
                        "path/call-" + topic.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                Map.of(
                        "from", pair ? ends.all().getFirst() : ends.from(),
                        "to", pair ? ends.all().getLast() : ends.to(),
                        "options", options));
    }
}
