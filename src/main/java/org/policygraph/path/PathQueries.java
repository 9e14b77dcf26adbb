package org.policygraph.path;

import org.policygraph.database.NamedQueries;
import org.policygraph.profile.GraphReader;
import org.springframework.stereotype.Component;

/** What path search asks of the database; the ends of the questions are ids. */
@Component
final class PathQueries {

    private final GraphReader reader;
    private final NamedQueries queries;

    PathQueries(GraphReader reader, NamedQueries queries) {
        this.reader = reader;
        this.queries = queries;
    }

    Candidates candidates(PathQuestion question) {
        return reader.first("path/candidates", new QuestionParameters(question).asMap(), Candidates::of)
                .orElseThrow();
    }

    FilteredPaths filtered(PathQuestion question) {
        int maxHops = question.reach().maxHops();
        return reader.first(
                        "path/filtered",
                        new QuestionParameters(question).asMap(),
                        row -> FilteredPaths.of(row, maxHops))
                .orElseThrow();
    }

    String forBrowser(PathQuestion question) {
        return new QuestionParameters(question).inlineInto(queries.text("path/browser"));
    }
}
