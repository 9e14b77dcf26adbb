package org.policygraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The seed of random bonds comes from {@code -Dtests.seed}. */
class GroupsTests {

    private static final List<String> ALL = List.of("a", "b", "c", "d", "e", "f", "g");

    private static Bond found(String one, String other, double weight) {
        return new Bond(one, other, Outcome.SAME, weight, false);
    }

    private static Bond decided(String one, String other, Outcome outcome, double weight) {
        return new Bond(one, other, outcome, weight, true);
    }

    @Test
    void theOrderOfBondsMeansNothing() {
        long seed = Long.getLong("tests.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Bond> bonds = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                String one = ALL.get(random.nextInt(ALL.size()));
                String other = ALL.get(random.nextInt(ALL.size()));
                if (!one.equals(other)) {
                    Outcome outcome = List.of(Outcome.SAME, Outcome.REVIEW, Outcome.DIFFERENT)
                            .get(random.nextInt(3));
                    bonds.add(new Bond(one, other, outcome, i / 10.0, random.nextBoolean()));
                }
            }
            Map<String, String> expected = Groups.of(ALL, bonds).leaders();
            Collections.shuffle(bonds, random);

            assertThat(Groups.of(ALL, bonds).leaders()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void whoIsHeldToBeDifferentIsNotJoinedByAThird() {
        List<Bond> bonds = List.of(
                found("a", "b", 0.99), found("b", "c", 0.95), new Bond("a", "c", Outcome.DIFFERENT, 0.2, false));

        assertThat(Groups.of(ALL, bonds).of("a")).containsExactly("a", "b");
        assertThat(Groups.of(ALL, bonds).of("c")).containsExactly("c");
    }

    @Test
    void thePersonsWordGoesBeforeTheScore() {
        List<Bond> bonds = List.of(
                found("a", "b", 0.99), decided("a", "b", Outcome.DIFFERENT, 1), decided("a", "c", Outcome.SAME, 2));

        assertThat(Groups.of(ALL, bonds).of("a")).containsExactly("a", "c");
    }

    @Test
    void theLatestWordOfPeopleCounts() {
        List<Bond> bonds = List.of(decided("a", "b", Outcome.DIFFERENT, 1), decided("b", "a", Outcome.SAME, 2));

        assertThat(Groups.of(ALL, bonds).leaders()).containsEntry("a", "b").containsEntry("b", "b");
    }

    @Test
    void theListGoesOnBeforeAnybodyElse() {
        List<Bond> bonds = List.of(decided("a", "g", Outcome.SAME, 1));

        assertThat(Groups.of(ALL, bonds).leaders(Set.of("g"))).containsEntry("a", "g");
    }
}
