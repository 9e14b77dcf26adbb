package org.policygraph.action.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.action.Claim;
import org.policygraph.action.Context;
import org.policygraph.action.Manner;
import org.policygraph.action.Mode;
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
    void toAgreeToADeedIsAnActBesideTheDeed() {
        ReadClaims read = ReadClaims.of("Sweden agreed to lift sanctions on Cuba.");

        assertThat(read.lines()).containsExactly("PROMISE DONE Sweden > Cuba", "SANCTION_LIFT PLANNED Sweden > Cuba");
        assertThat(read.claims()).extracting(Claim::plover).containsExactly(Plover.AGREE, Plover.CONCEDE);
    }

    @Test
    void aBareFutureIsOneClaimTypedAsAPromise() {
        Claim claim = ReadClaims.of("Sweden will lift sanctions on Cuba.").only();

        assertThat(claim.trigger().kind().plover()).isEqualTo(Plover.CONCEDE);
        assertThat(claim.plover()).isEqualTo(Plover.AGREE);
    }

    @Test
    void whoeverWillNotDoAFavourRefusesIt() {
        assertThat(ReadClaims.of("Norway won't meet Cuba.").lines())
                .containsExactly("REFUSE DONE Norway > Cuba", "MEET NEGATED Norway > Cuba");
        assertThat(ReadClaims.of("Norway does not want to meet Cuba.").claims())
                .extracting(claim -> claim.trigger().text())
                .containsExactly("does not want", "meet");
        assertThat(ReadClaims.of("Norway is not meeting Cuba.").lines()).containsExactly("MEET NEGATED Norway > Cuba");
    }

    @Test
    void toRefuseHarmIsNothingDoneToTheSpared() {
        assertThat(ReadClaims.of("Japan refused to punish Chile.").lines())
                .containsExactly("REFUSE DONE Japan > -", "SANCTION_IMPOSE NEGATED Japan > Chile");
    }

    @Test
    void toPromiseHarmIsToThreaten() {
        assertClaims(
                "Peru vowed to punish Chile.", "THREATEN DONE Peru > Chile", "SANCTION_IMPOSE PLANNED Peru > Chile");
    }

    @Test
    void whatTheirForcesDoTheyDo() {
        assertClaims("The rebels said their forces had attacked Peru.", "ASSAULT DONE rebels > Peru");
    }

    @Test
    void thePronounOfASideClauseIsTheSubjectOfTheMainOne() {
        assertClaims("The rebels fled as they attacked Peru, police said.", "ASSAULT DONE rebels > Peru");
    }

    @Test
    void aNameInsideATopicIsNoParty() {
        assertThat(ReadClaims.withActors("China deferred on the Taiwan question.")
                        .claims())
                .allMatch(claim -> claim.roles().patient() == null)
                .extracting(claim -> claim.roles().over())
                .containsExactly("Taiwan question");
    }

    @Test
    void tariffsOnGoodsHitThoseWhoseGoodsTheyAre() {
        assertClaims("Brazil imposed tariffs on $5 billion of Chinese goods.", "TARIFF_IMPOSE DONE Brazil > Chinese");
        assertClaims("Brazil imposed tariffs on soybeans from Peru.", "TARIFF_IMPOSE DONE Brazil > Peru");
    }

    @Test
    void theWordsOfAClauseTellItsModeAndThoseOfTheSentenceItsContexts() {
        Claim.Trigger trigger =
                ReadClaims.of("Rebels attacked Peru with rockets.").only().trigger();

        assertThat(trigger.manner().mode()).isEqualTo(Mode.HEAVY_WEAPONS);
        assertThat(ReadClaims.of("Norway lifted tariffs on Cuba.")
                        .only()
                        .trigger()
                        .manner())
                .isEqualTo(new Manner(null, List.of(Context.ECONOMIC)));
    }

    @Test
    void noneOfManyActionsIsLost() {
        assertThat(ReadClaims.of(
                                "Peru, Chile, Bolivia, Ecuador, Brazil, Cuba, Haiti, Spain, Italy and Malta condemned Iran.")
                        .claims())
                .hasSize(10);
    }

    @Test
    void aThreatToDoSomethingIsAThreat() {
        assertThat(ReadClaims.of("Iran threatened to expel the inspectors.").claims())
                .extracting(Claim::plover)
                .containsExactly(Plover.THREATEN, Plover.SANCTION);
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
