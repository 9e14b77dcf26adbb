package org.policygraph.path;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions about connections give what trying everything gives, under any options; {@code -Dtests.seed}. */
class RandomConnectionsTests {

    private static final int MAPS = 20;
    private static final int QUESTIONS = 15;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final long seed = Long.getLong("tests.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @ParameterizedTest
    @EnumSource
    void aSearchGivesWhatTryingEverythingGives(Topic topic) {
        System.out.println("tests.seed=" + seed);
        for (int i = 0; i < MAPS; i++) {
            RandomMap map = RandomMap.of("actor-", 8 + random.nextInt(20), random);
            MemoryMap memory = new MemoryMap(map, TODAY);
            for (int j = 0; j < QUESTIONS; j++) {
                ConnectionQuestion asked = new RandomQuestion(map, random).of(topic);
                try {
                    new EveryConnection(map, TODAY).check(asked, memory.find(asked));
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("seed " + seed + ", " + asked, e);
                }
            }
        }
    }
}
