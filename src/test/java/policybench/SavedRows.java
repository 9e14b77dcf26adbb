package policybench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jTemplate;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * The ledger of articles as mapped objects, to be written as Spring Data does; in a package of its own, since the program
 * takes every mapped class in its own packages for one of its own.
 */
public final class SavedRows {

    private static final int BATCH = 1_000;

    private SavedRows() {}

    /** An article with the rows of what was read in it. */
    public record Article(
            String id,
            String text,
            String sourceId,
            String sourceName,
            List<Map<String, Object>> sentences,
            List<Map<String, Object>> records,
            List<Map<String, Object>> claims) {}

    @Node("Claim")
    record Said(
            @Id String id,
            String code,
            String status,
            String stance,
            String trigger,
            double confidence,
            @Relationship("QUOTES") Line sentence,
            @Relationship("AGENT") @Nullable Who agent,
            @Relationship("PATIENT") @Nullable Who patient) {}

    @Node("Sentence")
    record Line(
            @Id String id, String text, @Relationship("IN") Text article) {}

    @Node("Article")
    record Text(
            @Id String id,
            String text,
            @Relationship("PUBLISHED_BY") Outlet source) {}

    @Node("Source")
    record Outlet(@Id String id, String name) {}

    @Node("Record")
    record Who(
            @Id String id,
            String name,
            String kind,
            @Relationship("IS") Known actor) {}

    @Node("Actor")
    record Known(@Id String id, String name) {}

    /** Saves the claims of articles with all they lead to. */
    public static void write(Neo4jTemplate template, List<Article> articles) {
        Map<String, Object> nodes = new HashMap<>();
        List<Said> claims = new ArrayList<>();
        for (Article article : articles) {
            claims.addAll(said(article, nodes));
        }
        for (int start = 0; start < claims.size(); start += BATCH) {
            template.saveAll(claims.subList(start, Math.min(start + BATCH, claims.size())));
        }
    }

    private static List<Said> said(Article article, Map<String, Object> nodes) {
        Map<String, Line> lines = new HashMap<>();
        Map<String, Who> records = new HashMap<>();
        Outlet outlet = (Outlet) nodes.computeIfAbsent(
                "source " + article.sourceId, absent -> new Outlet(article.sourceId, article.sourceName));
        Text text = new Text(article.id, article.text, outlet);
        article.sentences.forEach(
                row -> lines.put(text(row, "id"), new Line(text(row, "id"), text(row, "text"), text)));
        for (Map<String, Object> row : article.records) {
            Map<?, ?> properties = (Map<?, ?>) row.get("properties");
            String actor = text(row, "actor");
            Known known = (Known) nodes.computeIfAbsent("actor " + actor, absent -> new Known(actor, actor));
            records.put(text(properties, "id"), new Who(text(properties, "id"), text(properties, "name"), "", known));
        }
        return article.claims.stream().map(row -> said(row, lines, records)).toList();
    }

    private static Said said(Map<String, Object> row, Map<String, Line> lines, Map<String, Who> records) {
        Map<?, ?> properties = (Map<?, ?>) row.get("properties");
        return new Said(
                text(properties, "id"),
                text(properties, "code"),
                text(properties, "status"),
                text(properties, "stance"),
                text(properties, "trigger"),
                0.9,
                Objects.requireNonNull(lines.get(text(row, "sentence"))),
                records.get(text(row, "agent")),
                records.get(text(row, "patient")));
    }

    private static String text(Map<?, ?> row, String name) {
        return String.valueOf(row.get(name));
    }
}
