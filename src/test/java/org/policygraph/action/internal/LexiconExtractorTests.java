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
        assertThat(ReadClaims.withActors("Kenya said that Sudan must withdraw its forces.")
                        .actors())
                .contains("DEMAND Kenya > Sudan");
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

    @Test
    void aBanHitsTheBarredAndThoseTheyAreKeptFrom() {
        assertThat(ReadClaims.withActors("Canada barred federal agencies from buying equipment from Huawei.")
                        .actors())
                .anyMatch(line -> line.equals("BAN Canada > Huawei"))
                .anyMatch(line -> line.startsWith("BAN Canada > ") && !line.endsWith("Huawei"));
    }

    @Test
    void aPermitServesTheOneWhoGetsIt() {
        assertThat(ReadClaims.withActors(
                                "The Commerce Department granted Huawei a licence that lets it buy American goods.")
                        .actors())
                .contains("BUY Huawei > United States");
    }

    @Test
    void anAwardedContractTiesBothSides() {
        assertClaims("Norway awarded Intel a contract.", "PARTNER DONE Norway > Intel");
        assertClaims("Intel will not renew a contract with Norway.", "PARTNER NEGATED Intel > Norway");
    }

    @Test
    void twoWhoSignTogetherSignWithEachOther() {
        assertThat(ReadClaims.of("Peru and Chile signed a trade agreement at the White House.")
                        .lines())
                .containsExactly("SIGN_DEAL DONE Peru > Chile");
    }

    @Test
    void anOrderedDeedIsDone() {
        assertClaims("Peru ordered the release of the prisoners.", "RELEASE DONE Peru > prisoners");
    }

    @Test
    void aMentionIsNoAppointment() {
        assertThat(ReadClaims.of("The letter named neither China nor Intel.").claims())
                .isEmpty();
    }

    @Test
    void whatSomethingMustBeIsNoDemand() {
        assertThat(ReadClaims.of("Norway added that the sales must not create a problem.")
                        .lines())
                .noneMatch(line -> line.startsWith("DEMAND"));
    }

    @Test
    void theThingIsNamedShortly() {
        assertThat(ReadClaims.of("Norway signed an executive order banning Intel, which sells chips to Peru.")
                        .claims())
                .extracting(claim -> claim.roles().over())
                .contains("executive order");
    }

    @Test
    void aWarningIsNotAimedAtWhomItSpeaksOf() {
        assertClaims("Norway warned that the tariffs would hurt Intel.", "WARN DONE Norway > -");
    }
}
