package org.policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SyntaxTests {

    /** "officials met with makers", as a graph with a cycle between the last two words. */
    private final Syntax syntax = new Syntax(
            4,
            List.of(
                    new Dependency(-1, 1, "root"),
                    new Dependency(1, 0, "nsubj"),
                    new Dependency(1, 3, "obl:with"),
                    new Dependency(3, 2, "case"),
                    new Dependency(2, 3, "dep")));

    @Test
    void aFinerRelationCountsAsTheCoarserOne() {
        assertThat(syntax.dependents(1, "obl")).containsExactly(3);
        assertThat(syntax.dependents(1, "obl:with", "nsubj")).containsExactly(0, 3);
        assertThat(syntax.dependents(1, "obl:wi")).isEmpty();
    }

    @Test
    void walksUpAndDown() {
        assertThat(syntax.governors(0, "nsubj")).containsExactly(1);
        assertThat(syntax.governors(1, "root")).isEmpty();
    }

    @Test
    void aCycleEndsTheWalk() {
        assertThat(syntax.subtree(1).cardinality()).isEqualTo(4);
        assertThat(syntax.subtree(3).cardinality()).isEqualTo(2);
    }
}
