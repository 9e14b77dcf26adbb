package org.policygraph.action.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.action.Claim;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.document.Precision;

/** How far an action has come, when it takes place, and who says so. */
class StandingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Japan imposed tariffs on Korea. | DONE
            Japan will impose tariffs on Korea. | ANNOUNCED
            Japan is ready to impose tariffs on Korea. | ANNOUNCED
            Japan is expected to impose tariffs on Korea. | PLANNED
            Japan agreed to impose tariffs on Korea. | PLANNED
            Japan plans to impose tariffs on Korea. | PLANNED
            Japan is considering imposing tariffs on Korea. | CONSIDERED
            Japan may impose tariffs on Korea. | CONSIDERED
            Japan did not impose tariffs on Korea. | NEGATED
            Japan refused to impose tariffs on Korea. | NEGATED
            Japan denied imposing tariffs on Korea. | DENIED
            Japan allegedly imposed tariffs on Korea. | ALLEGED
            Japan would impose tariffs on Korea if the talks failed. | CONDITIONAL
            """)
    void theWordsAroundATriggerTellHowFarItHasCome(String text, Status status) {
        assertThat(ReadClaims.of(text).claims())
                .filteredOn(claim -> claim.trigger().text().startsWith("impos"))
                .extracting(claim -> claim.standing().status())
                .containsExactly(status);
    }

    @Test
    void whatIsAskedInReturnIsNotDoneYet() {
        assertThat(ReadClaims.withActors("Chile lifted the embargo in return for Peru buying grain from Bolivia.")
                        .claims())
                .filteredOn(claim -> claim.trigger().text().startsWith("buying"))
                .extracting(claim -> claim.standing().status())
                .containsExactly(Status.CONDITIONAL);
    }

    @Test
    void theBanThatIsLiftedHadBeenImposed() {
        assertThat(ReadClaims.of("Chile did not lift the ban imposed on Peru by Bolivia.")
                        .lines())
                .anyMatch(line -> line.matches("(BAN|SANCTION_IMPOSE) DONE Bolivia > Peru"));
    }

    @Test
    void whatABanForbidsIsNotDone() {
        assertThat(ReadClaims.of("Chile banned Intel from dealing with Peru.").lines())
                .contains("COOPERATE NEGATED Intel > Peru");
    }

    @Test
    void whoeverIsAllowedHasPermissionOnly() {
        assertThat(ReadClaims.of("Brazil allowed Intel to sell chips to Huawei.")
                        .lines())
                .anyMatch(line -> line.startsWith("SUPPLY PERMITTED"));
    }

    @Test
    void theSubjectOfAVerbOfSayingHoldsTheClaim() {
        ReadClaims read = ReadClaims.of("Oxfam said that Sudan had expelled the doctors.");

        assertThat(read.words(read.only().standing().holder())).isEqualTo("Oxfam");
    }

    @Test
    void theSpeakerBehindAQuotationHoldsWhatIsInside() {
        ReadClaims read = ReadClaims.of("\"Sudan has expelled the doctors,\" Maria Lopez said.");

        assertThat(read.words(read.only().standing().holder())).isEqualTo("Maria Lopez");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sudan has expelled the doctors, media reported. | media
            Ministers were told by Oxfam that Sudan had expelled the doctors. | Oxfam
            Two sources told Reuters that Sudan had expelled the doctors. | Reuters
            Sudan has expelled the doctors, a source told Reuters. | Reuters
            Maria Lopez was quoted as saying that Sudan had expelled the doctors. | Maria Lopez
            "We are sad. Sudan has expelled the doctors. We will not go back," Maria Lopez said. | Maria Lopez
            """)
    void whoeverIsNamedAsTheSourceHoldsTheClaim(String text, String holder) {
        assertThat(ReadClaims.withActors(text).claims())
                .filteredOn(claim -> claim.trigger().text().equals("expelled"))
                .singleElement()
                .satisfies(claim -> assertThat(name(claim)).isEqualTo(holder));
    }

    private static @org.jspecify.annotations.Nullable String name(Claim claim) {
        org.policygraph.action.Participant holder = claim.standing().holder();
        return holder == null || holder.actor() == null ? null : holder.actor().name();
    }

    @Test
    void theSourceNamedByAccordingToHoldsTheClaim() {
        ReadClaims read = ReadClaims.of("Sudan expelled the doctors, according to Oxfam.");

        assertThat(read.words(read.only().standing().holder())).isEqualTo("Oxfam");
    }

    @Test
    void aPronounAfterAVerbOfSayingIsTheSpeaker() {
        assertThat(ReadClaims.of("Syria said it expelled the doctors.").lines())
                .containsExactly("EXPEL DONE Syria > doctors");
    }

    @Test
    void whoeverDeniesHoldsADenial() {
        assertThat(ReadClaims.of("Syria denied that it bombed the hospital.").claims())
                .filteredOn(claim -> claim.trigger().text().startsWith("bombed"))
                .extracting(claim -> claim.standing().stance())
                .containsExactly(Stance.DENIES);
    }

    @Test
    void whoeverIsAccusedOfADeedIsItsAgent() {
        assertThat(ReadClaims.of("Jordan accused Syria of bombing a hospital in Amman.")
                        .lines())
                .anyMatch(line -> line.startsWith("BOMB ALLEGED Syria"));
    }

    @Test
    void theDateOfTheClauseIsTheDateOfTheAction() {
        Claim claim = ReadClaims.of("In May 2019, Sudan expelled the doctors.").only();

        assertThat(claim.when().start()).hasToString("2019-05");
        assertThat(claim.when().precision()).isEqualTo(Precision.MONTH);
    }

    @Test
    void theDayOfTheReportIsNotTheDayOfTheAction() {
        assertThat(ReadClaims.of("Oxfam said on Monday that Sudan had expelled the doctors.")
                        .only()
                        .when()
                        .precision())
                .isEqualTo(Precision.UNKNOWN);
    }
}
