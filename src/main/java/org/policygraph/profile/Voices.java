package org.policygraph.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.graph.Retold;
import org.policygraph.graph.Teller;
import org.springframework.stereotype.Component;

/** Finds whose word the claims of actions are, of which belief in these is made. */
@Component
public final class Voices {

    private final GraphReader reader;

    Voices(GraphReader reader) {
        this.reader = reader;
    }

    /** All claims of each action that has any, by id. */
    public Map<String, List<Retold.Voice>> of(Collection<String> actions) {
        return reader
                .all(
                        "profile/voices",
                        Map.of("actions", List.copyOf(actions)),
                        row -> Map.entry(
                                row.get("id").asString(), row.get("voices").asList(Voices::voice)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Retold.Voice voice(Value row) {
        return new Retold.Voice(
                new Teller(row.get("voice").asString(), row.get("reliability").asDouble(Teller.USUAL)),
                Status.valueOf(row.get("status").asString()),
                Stance.valueOf(row.get("stance").asString()),
                row.get("confidence").asDouble());
    }
}
