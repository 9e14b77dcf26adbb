package org.policygraph.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.path.TestMap;
import org.springframework.beans.factory.annotation.Autowired;

/** What walks all actions by date for an actor of very many gives the same as what walks its own. */
@Neo4jTest
class CrowdedTimelineIT {

    @Autowired
    GraphReader reader;

    @BeforeAll
    static void write(@Autowired Transactions transactions) {
        TestMap.write(transactions);
    }

    @ParameterizedTest
    @CsvSource({
        "united-states, , , 1000",
        "united-states, , , 3",
        "united-states, DID, , 1000",
        "huawei, TO, , 1000",
        "united-states, , 2019-06-30, 1000",
        "huawei, , , 1000",
        "huawei, TO, 2019-05-16, 1000",
        "google, , , 2"
    })
    void bothQueriesTellTheSameDatedActionsInTheSameOrder(
            String actor, @Nullable String part, @Nullable LocalDate until, int limit) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("id", actor);
        asked.put("part", part);
        asked.put("since", null);
        asked.put("until", until);
        asked.put("latest", until == null ? LocalDate.MAX : until);
        asked.put("limit", limit);

        List<String> own = told("profile/timeline", asked);
        List<String> crowded = told("profile/crowded-timeline", asked);

        assertThat(crowded).isNotEmpty().isEqualTo(own);
    }

    private List<String> told(String query, Map<String, @Nullable Object> asked) {
        return reader.values(query, asked, TimelineRow::of).stream()
                .filter(row -> !row.action().get("start").isNull())
                .map(row -> row.id() + " " + row.row().get("part").asString() + " "
                        + row.row().get("agents") + " " + row.row().get("patients"))
                .toList();
    }
}
