package org.policygraph.action.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.action.Claim;
import org.policygraph.action.Status;

/** Sentences as newspapers build them, in which the nearest name is not the one that is meant. */
class NewsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Canada barred Ericsson in June, alleging the Swedish company broke its rules. | ACCUSE Canada > Ericsson
            Merkel said it was only a move by Iran to try to force Iraq to yield. | RESTRICT Iran > Iraq
            Canada called on the United States to lift the sanctions on Ericsson. | APPEAL Canada > United States
            The Syrian government called on Iran to stop the attacks. | APPEAL Syria > Iran
            Iran used planes to bomb Iraq. | BOMB Iran > Iraq
            The French foreign minister, Catherine Colonna, praised Peru. | PRAISE Catherine Colonna > Peru
            Philip Green is battling extradition to Peru. | OPPOSE Philip Green > Peru
            Prosecutors dropped an investigation into an allegation made against Philip Green. | ACCUSE - > Philip Green
            """)
    void theOneWhoIsMeantActs(String text, String claim) {
        assertThat(ReadClaims.withActors(text).actors()).contains(claim);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Canada, citing national security concerns, banned Ericsson.",
                "Canada banned Ericsson, alleging the Swedish company was involved in a fraud.",
                "Merkel said nothing new, while Canada banned Ericsson."
            })
    void whoGivesAReasonSaysNothing(String text) {
        assertThat(ReadClaims.withActors(text).claims())
                .filteredOn(claim -> claim.trigger().text().startsWith("banned"))
                .isNotEmpty()
                .allMatch(claim -> claim.standing().holder() == null);
    }

    @Test
    void aPronounThatDoesNotFitIsNotTheSpeaker() {
        assertThat(ReadClaims.withActors("Angela Merkel said they would oppose it.")
                        .claims())
                .isEmpty();
        assertThat(ReadClaims.withActors("Ericsson said it would sue Canada.").actors())
                .contains("SUE Ericsson > Canada");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Neither Iran nor Iraq has attacked Syria. | NEGATED
            Not only Iran but Iraq attacked Syria. | DONE
            The claim that Iran attacked Syria is false, the general said. | DENIED
            Iran has attacked Syria if the reports are right. | DONE
            Iran launched a mission to attack Syria. | PLANNED
            """)
    void whatNobodyDidOrWhatIsOnlyAnAimIsNotDone(String text, Status status) {
        assertThat(ReadClaims.withActors(text).claims())
                .filteredOn(claim -> claim.trigger().text().startsWith("attack"))
                .isNotEmpty()
                .extracting(Claim::standing)
                .extracting(Claim.Standing::status)
                .containsOnly(status);
    }

    @Test
    void aDeedAddedBehindACommaStandsForItself() {
        assertThat(ReadClaims.withActors("Officials in Peru banned the rally, arresting 20 people.")
                        .lines())
                .anyMatch(line -> line.startsWith("ARREST DONE"));
    }

    @Test
    void aSingleNationalIsNotTheCountry() {
        assertThat(ReadClaims.withActors("The 48-year-old Australian was arrested.")
                        .actors())
                .containsExactly("ARREST - > -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The troops left Syria under President Donald Trump.",
                "Peru freed Ali Khan, the brother of the leader of the Taliban."
            })
    void whoseTitleItIsNotHoldsNoPost(String text) {
        assertThat(ReadClaims.withActors(text).actors())
                .noneMatch(line -> line.startsWith("WORKS_FOR") || line.startsWith("LEADS"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uncertainty hangs over Peru.",
                "Two people contracted it in Peru.",
                "The dollar was supported by economic data from Canada."
            })
    void everydayWordsAreNoActions(String text) {
        assertThat(ReadClaims.withActors(text).actors()).isEmpty();
    }
}
