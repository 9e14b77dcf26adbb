package org.policygraph.action.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.policygraph.action.Claim;
import org.policygraph.action.Plover;

class LexiconExtractorTests {

    private static void assertClaims(String text, String... lines) {
        assertThat(ReadClaims.of(text).lines()).as(text).contains(lines);
    }

    @Test
    void anActiveVerbHasItsSubjectAsAgent() {
        assertClaims("Norway condemned Belarus.", "CRITICIZE DONE Norway > Belarus");
    }

    @Test
    void aPassiveIsTurnedRound() {
        assertClaims("The envoy was expelled by Hungary.", "EXPEL DONE Hungary > envoy");
    }

    @Test
    void aThingGivesWayToTheActorInsideIt() {
        assertClaims("Canada imposed sanctions on Belarus.", "SANCTION_IMPOSE DONE Canada > Belarus");
        assertClaims("Finland rejected a Russian proposal.", "REJECT DONE Finland > Russian");
    }

    @Test
    void severalAgentsMakeSeveralClaims() {
        assertClaims(
                "Poland and Estonia accused Belarus of fraud.",
                "ACCUSE DONE Poland > Belarus",
                "ACCUSE DONE Estonia > Belarus");
    }

    @Test
    void twoWhoMeetAreEachOthersPartner() {
        assertClaims("Chile and Peru held talks in Lima.", "NEGOTIATE DONE Chile > Peru");
    }

    @Test
    void whoSignsAnOrderDoesWhatTheOrderDoes() {
        assertClaims("The president signed an order banning Vectortel.", "BAN DONE president > Vectortel");
    }

    @Test
    void aListStandsForItsMembers() {
        assertClaims(
                "Suppliers such as Intel and Qualcomm cut ties with Huawei.",
                "CUT_TIES DONE Intel > Huawei",
                "CUT_TIES DONE Qualcomm > Huawei");
    }

    @Test
    void aLightVerbLendsItsSubjectToTheNoun() {
        assertClaims(
                "Students staged a protest against President Lukashenko.",
                "PROTEST DONE Students > President Lukashenko");
    }

    @Test
    void anAgreementToDoSomethingIsAPlan() {
        Claim claim = ReadClaims.of("Sweden agreed to lift sanctions on Cuba.").only();

        assertThat(claim.trigger().kind().plover()).isEqualTo(Plover.CONCEDE);
        assertThat(claim.plover()).isEqualTo(Plover.AGREE);
    }

    @Test
    void aThreatToDoSomethingIsAThreat() {
        assertThat(ReadClaims.of("Iran threatened to expel the inspectors.").claims())
                .extracting(Claim::plover)
                .containsOnly(Plover.THREATEN);
    }

    @Test
    void aDemandClaimsNotWhatIsDemanded() {
        assertThat(ReadClaims.of("Ghana demanded that Togo release the prisoners.")
                        .lines())
                .containsExactly("DEMAND DONE Ghana > Togo");
    }

    @Test
    void whatSomebodyMustDoIsADemand() {
        assertClaims("Kenya said that Sudan must withdraw its forces.", "DEMAND DONE Kenya > Sudan");
    }

    @Test
    void aSentenceWithoutActorsClaimsNothing() {
        assertThat(ReadClaims.of("The weather was fine and the sea was calm.").claims())
                .isEmpty();
    }

    @Test
    void noReadingIsTwiceTheSame() {
        assertThat(ReadClaims.of("Norway condemned Belarus. Norway condemned Belarus.")
                        .claims())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }
}
