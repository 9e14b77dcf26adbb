package org.policygraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTests {

    @Test
    void spansThatOnlyTouchDoNotOverlap() {
        assertThat(new Span(0, 5).overlaps(new Span(5, 9))).isFalse();
        assertThat(new Span(0, 5).overlaps(new Span(4, 9))).isTrue();
    }

    @Test
    void ofTwoWithOneStartTheLongerComesFirst() {
        assertThat(new Span(3, 9)).isLessThan(new Span(3, 5)).isLessThan(new Span(4, 5));
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(5, 4)).withMessageContaining("5..4");
    }
}
