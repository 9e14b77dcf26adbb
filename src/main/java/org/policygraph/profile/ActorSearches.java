package org.policygraph.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Finds actors by what their names are like, page by page. */
@Component
public final class ActorSearches {

    private final GraphReader reader;

    ActorSearches(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * One page of the actors whose name or alias has every word of the text, or one that starts with it.
     *
     * @throws ProfileProblem.BadValue when the cursor is not from an earlier page
     */
    public ActorPage search(ActorSearch search) {
        String text = search.text();
        if (text == null) {
            return page("profile/list", new HashMap<>(), search);
        }
        String names = NameQuery.prefixes(text);
        if (names.isEmpty()) {
            return new ActorPage(List.of(), null);
        }
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("names", names);
        return page("profile/search", parameters, search);
    }

    private ActorPage page(String query, Map<String, @Nullable Object> parameters, ActorSearch search) {
        Cursor after = search.cursor() == null ? null : Cursor.parse(search.cursor());
        parameters.put("label", search.kind() == null ? null : search.kind().label());
        parameters.put("afterScore", after == null ? null : after.score());
        parameters.put("afterId", after == null ? null : after.id());
        parameters.put("limit", search.limit() + 1);
        List<Found> found = reader.all(query, parameters, Found::of);
        boolean more = found.size() > search.limit();
        List<Found> given = more ? found.subList(0, search.limit()) : found;
        return new ActorPage(
                given.stream().map(Found::hit).toList(),
                more ? given.getLast().cursor().toString() : null);
    }

    /**
     * A row of a page.
     *
     * @param score how well it fits
     */
    private record Found(ActorPage.Hit hit, double score) {

        static Found of(Record row) {
            List<String> aliases = row.get("aliases").asList(Value::asString, List.of());
            return new Found(
                    new ActorPage.Hit(
                            NamedActor.of(row), aliases.stream().sorted().toList()),
                    row.get("score").asDouble());
        }

        Cursor cursor() {
            return new Cursor(score, hit.actor().id().value());
        }
    }
}
