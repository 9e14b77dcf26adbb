package org.policygraph.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the sentences that actions stand on. */
@Component
public final class EvidenceLookup {

    private static final int MOST_PER_ACTION = 20;

    private final GraphReader reader;

    EvidenceLookup(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * Looks up what stands behind actions.
     *
     * @param actions their ids
     * @param knownBy see {@link KnownBy}; null for all that is known today
     * @return for each action that has any: its evidence, earliest first, at most {@value #MOST_PER_ACTION} pieces
     */
    public Map<String, List<Evidence>> of(Collection<String> actions, @Nullable KnownBy knownBy) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("actions", List.copyOf(actions));
        parameters.put("knownBy", knownBy == null ? null : knownBy.latest());
        parameters.put("most", MOST_PER_ACTION);
        return reader
                .values(
                        "profile/evidence",
                        parameters,
                        row -> Map.entry(
                                row.get("id").asString(), row.get("evidence").asList(Evidence::of)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
