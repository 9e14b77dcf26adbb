package org.policygraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.identity.Portrait.Traits;

class ComparerTests {

    private static Comparison compare(ActorKind kind, String one, String other) {
        return Comparer.compare(Portrait.of("one", kind, one), Portrait.of("other", kind, other));
    }

    private static Portrait in(String country, String name, ActorKind kind) {
        Traits traits = new Traits(Set.of(country), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        return new Portrait(country + name, kind, Set.of(name), traits);
    }

    private static Portrait born(String date, String identifier, String name) {
        Traits traits =
                new Traits(Set.of(), Set.of(PartialDate.parse(date)), Set.of(identifier), Set.of(), Set.of(), Set.of());
        return new Portrait(date + name, ActorKind.PERSON, Set.of(name), traits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PERSON  | Sergey Viktorovich Lavrov                 | LAVROV, Sergei Viktorovich
                    PERSON  | Сергей Викторович Лавров                  | Sergey Viktorovich Lavrov
                    PERSON  | Muhammad bin Salman Al Saud               | Mohammed bin Salman al-Saud
                    COMPANY | Semiconductor Manufacturing Machines Ltd. | Semiconductors Manufacturing Machines Limited
                    COMPANY | OOO Gazprom Vniigaz                       | Gazprom VNIIGAZ, Limited Liability Company
                    AGENCY  | House Committee on Ways and Means         | House Ways and Means Committee
                    COMPANY | Müller Präzision GmbH                     | Muller Praezision
                    """)
    void spellingsOfOneNameAreMoreAlikeThanReviewAsks(ActorKind kind, String one, String other) {
        Comparison comparison = compare(kind, one, other);

        assertThat(comparison.score()).as(comparison.explanation()).isGreaterThanOrEqualTo(Comparer.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PERSON  | John Brennan                        | Brian Jack
                    PERSON  | Mary Kusha                          | Mark Kusha
                    COMPANY | Gazprom Transgaz Volgograd          | Gazprom Transgaz Yugorsk
                    AGENCY  | 54th Research Institute of China    | 18th Research Institute of China
                    COMPANY | HP                                  | UPI
                    """)
    void namesThatOnlyLookAlikeAreDifferent(ActorKind kind, String one, String other) {
        assertThat(compare(kind, one, other).outcome()).isEqualTo(Outcome.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({"PERSON,John Smith", "COMPANY,Mercury", "AGENCY,Ministry of Defence", "ORGANIZATION,CETC"})
    void anEqualNameAloneIsLeftToReview(ActorKind kind, String name) {
        Comparison comparison = compare(kind, name, name);

        assertThat(comparison.score()).isEqualTo(1);
        assertThat(comparison.outcome()).isEqualTo(Outcome.REVIEW);
    }

    @Test
    void somethingBesideTheNameDecides() {
        Portrait french = in("france", "Ministry of Armed Forces", ActorKind.AGENCY);

        assertThat(Comparer.compare(french, in("france", "Ministry of Armed Forces", ActorKind.ORGANIZATION))
                        .outcome())
                .isEqualTo(Outcome.SAME);
        assertThat(Comparer.compare(french, in("chad", "Ministry of Armed Forces", ActorKind.AGENCY))
                        .outcome())
                .isNotEqualTo(Outcome.SAME);
    }

    @Test
    void whatCannotBeTrueOfOneActorPartsEqualNames() {
        Comparison births = Comparer.compare(
                born("1950", "a:1", "Ivan Petrovich Sidorov"), born("1980", "b:1", "Ivan Petrovich Sidorov"));
        Comparison person = Comparer.compare(
                Portrait.of("one", ActorKind.PERSON, "Mercury"), Portrait.of("other", ActorKind.COMPANY, "Mercury"));

        assertThat(births.isContradicted()).isTrue();
        assertThat(births.outcome()).isEqualTo(Outcome.DIFFERENT);
        assertThat(person.isContradicted()).isTrue();
        assertThat(person.outcome()).isEqualTo(Outcome.DIFFERENT);
    }

    @Test
    void aSharedIdentifierJoinsNamesThatAreHardlyAlike() {
        Comparison comparison = Comparer.compare(
                born("1970-03-01", "passport:7", "Edward Kusha"), born("1970-03-01", "passport:7", "Eddie Knight"));

        assertThat(comparison.outcome()).isEqualTo(Outcome.SAME);
        assertThat(comparison.explanation()).contains("passport:7");
    }

    @Test
    void comparingIsTheSameBothWays() {
        Portrait one = Portrait.of("one", ActorKind.COMPANY, "China Electronics Technology Group Corporation", "CETC");
        Portrait other = Portrait.of("other", ActorKind.ORGANIZATION, "CETC International", "54th Institute (CETC)");

        assertThat(Comparer.compare(one, other)).isEqualTo(Comparer.compare(other, one));
    }
}
