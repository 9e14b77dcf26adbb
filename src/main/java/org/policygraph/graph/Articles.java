package org.policygraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.policygraph.database.NamedQueries;
import org.policygraph.document.Article;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The articles that were read. */
@Component
public class Articles {

    private final Neo4jClient client;
    private final NamedQueries queries;

    Articles(Neo4jClient client, NamedQueries queries) {
        this.client = client;
        this.queries = queries;
    }

    /** What was read in an article; empty when there is none with this id. */
    public Optional<ReadArticle> find(Article.Id id) {
        return one(ReadArticle.class, "graph/find-article", Map.of("article", id.value()), ReadArticleRow::read);
    }

    /** Whether some of these articles are still to be read, and no other one was. */
    public boolean isPartOf(Collection<Article.Id> all) {
        List<String> ids = all.stream().map(Article.Id::value).toList();
        return one(
                        Boolean.class,
                        "graph/is-part-of",
                        Map.of("articles", ids),
                        row -> row.get("part").asBoolean())
                .orElseThrow();
    }

    /** How much the graph holds. */
    public Counts count() {
        return one(Counts.class, "graph/count-all", Map.of(), Articles::counts).orElseThrow();
    }

    private static Counts counts(Record row) {
        return new Counts(
                row.get("articles").asLong(),
                row.get("claims").asLong(),
                row.get("actors").asLong(),
                row.get("actions").asLong(),
                row.get("edges").asLong());
    }

    private <T> Optional<T> one(Class<T> type, String query, Map<String, Object> parameters, Function<Record, T> read) {
        return client.query(queries.text(query))
                .bindAll(parameters)
                .fetchAs(type)
                .mappedBy((types, row) -> read.apply(row))
                .one();
    }

    /**
     * How much the graph holds.
     *
     * @param articles that were read
     * @param claims that were read in them
     * @param actors that they speak of
     * @param actions that the claims tell of
     * @param edges of the map
     */
    public record Counts(long articles, long claims, long actors, long actions, long edges) {}
}
