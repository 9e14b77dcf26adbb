package org.policygraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.actor.ActorKind;
import org.policygraph.identity.Portrait.Traits;

class RegisterTests {

    private static Portrait american(String id, String name) {
        Traits traits = new Traits(Set.of("US"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        return new Portrait(id, ActorKind.PERSON, Set.of(name), traits);
    }

    @ParameterizedTest
    @CsvSource({"Maria Cantwell", "'CANTWELL, Maria'", "Maria Cantwel", "Marya Cantwell", "Maria E. Cantwell"})
    void aRecordIsFoundUnderAnySpelling(String spelling) {
        Register register = new Register();
        register.add(american("maria-cantwell", "Maria Cantwell"));
        register.add(american("mark-warner", "Mark Warner"));

        assertThat(register.resolve(american("record", spelling)))
                .singleElement()
                .satisfies(found -> assertThat(found.comparison().outcome()).isEqualTo(Outcome.SAME));
    }

    @Test
    void aRecordThatMayBeEitherOfTwoIsLeftToReview() {
        Register register = new Register();
        register.add(american("one", "John Paul Smith"));
        register.add(american("other", "John Peter Smith"));

        assertThat(register.resolve(american("record", "John Smith")))
                .hasSize(2)
                .allSatisfy(found -> assertThat(found.comparison().outcome()).isEqualTo(Outcome.REVIEW));
    }
}
