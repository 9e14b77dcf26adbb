package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The database, in its own map or by Cypher, gives what trying everything gives; the seed is {@code -Dtests.seed}. */
// planning a query takes long while the rest of a build runs beside
@Neo4jTest
class RandomConnectionsIT {

    private static final int MAPS = 2;
    private static final int QUESTIONS = 12;

    private final long seed = Long.getLong("tests.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Autowired
    ConnectionMap best;

    @Autowired
    BoundedConnections bounded;

    @Autowired
    Transactions transactions;

    @ParameterizedTest
    @EnumSource
    void bothEnginesGiveWhatTryingEverythingGives(Topic topic) {
        System.out.println("tests.seed=" + seed);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (int i = 0; i < MAPS; i++) {
            String prefix = topic.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + i + "-";
            RandomMap map = RandomMap.of(prefix, 8 + random.nextInt(20), random);
            TestMap.write(transactions, map.actors(), map.facts());
            for (int j = 0; j < QUESTIONS; j++) {
                ConnectionQuestion asked = new RandomQuestion(map, random).of(topic);
                try {
                    EveryConnection every = new EveryConnection(map, today);
                    every.check(asked, best.find(asked));
                    every.check(asked, bounded.find(asked));
                    assertThat(weighed(best.find(asked))).isEqualTo(weighed(bounded.find(asked)));
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("seed " + seed + ", " + asked, e);
                }
            }
        }
    }

    private static List<?> weighed(ConnectionFinding found) {
        return found.pieces().stream()
                .flatMap(piece -> piece.legs().stream())
                .map(ConnectionFinding.Leg::weighed)
                .toList();
    }
}
