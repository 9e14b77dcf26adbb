package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.policygraph.graph.Told.HUAWEI;
import static org.policygraph.graph.Told.UNITED_STATES;
import static org.policygraph.graph.Told.that;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.document.Basis;
import org.policygraph.document.Precision;

class DerivationTests {

    private static Story story(Told... told) {
        return Derivation.of(Stream.of(told).map(Told::claim).toList());
    }

    private static Action action(Told... told) {
        List<Action> actions = story(told).actions();
        assertThat(actions).hasSize(1);
        return actions.getFirst();
    }

    private static Edge edge(Told... told) {
        List<Edge> edges = story(told).edges();
        assertThat(edges).hasSize(1);
        return edges.getFirst();
    }

    @Test
    void twoSourcesOfOneDeedMakeOneActionThatIsBelievedMore() {
        Told told = that(ActionKind.LIST_ENTITY).on("2019-05-16");

        Action one = action(told);
        Action two = action(told, told.in("the-ledger"));

        assertThat(two.id()).isEqualTo(one.id());
        assertThat(two.verdict().sources()).isEqualTo(2);
        assertThat(one.verdict().belief()).isCloseTo(0.75, within(1e-4));
        assertThat(two.verdict().belief()).isCloseTo(1 - 0.25 * 0.25, within(1e-4));
    }

    @Test
    void aSourceThatRepeatsItselfIsNeverFreeOfItsOwnError() {
        Told told = that(ActionKind.LIST_ENTITY);

        double belief = action(told.with(0.90), told.with(0.91), told.with(0.92))
                .verdict()
                .belief();

        assertThat(belief).isGreaterThan(0.94).isLessThanOrEqualTo(0.95);
    }

    @Test
    void aDenialContestsAnActionAndLowersItsBelief() {
        Told told = that(ActionKind.ACCUSE);

        Verdict verdict = action(told, told.as(Stance.DENIES).as(Status.DENIED)).verdict();

        assertThat(verdict.contested()).isTrue();
        assertThat(verdict.status()).isEqualTo(Status.DONE);
        assertThat(verdict.belief()).isCloseTo(0.75 * 0.25, within(1e-4));
    }

    @Test
    void aDoubtLowersBeliefLessThanADenialAndContestsNothing() {
        Told told = that(ActionKind.ACCUSE);

        Verdict doubted = action(told, told.as(Stance.DOUBTS)).verdict();
        Verdict denied = action(told, told.as(Stance.DENIES)).verdict();

        assertThat(doubted.contested()).isFalse();
        assertThat(doubted.belief())
                .isBetween(denied.belief(), action(told).verdict().belief());
    }

    @Test
    void whatIsOnlyDeniedHasANegativeStatusThatIsBelieved() {
        Told told = that(ActionKind.NEGOTIATE);

        assertThat(action(told.as(Status.NEGATED)).verdict()).isEqualTo(new Verdict(Status.NEGATED, 0.75, 1, false));
        assertThat(action(told.as(Status.NEGATED), told.as(Stance.DENIES))
                        .verdict()
                        .status())
                .isEqualTo(Status.DENIED);
        assertThat(action(told.as(Stance.DOUBTS)).verdict().status()).isEqualTo(Status.ALLEGED);
    }

    @Test
    void theMostAdvancedStatusOfAnActionCounts() {
        Told told = that(ActionKind.TARIFF_IMPOSE);

        assertThat(action(told.as(Status.PLANNED), told.as(Status.ANNOUNCED))
                        .verdict()
                        .status())
                .isEqualTo(Status.ANNOUNCED);
        assertThat(action(told.as(Status.DONE), told.as(Status.REVERSED))
                        .verdict()
                        .status())
                .isEqualTo(Status.REVERSED);
    }

    @Test
    void aMonthJoinsTheOnlyDayThatIsKnownInIt() {
        Told told = that(ActionKind.LIST_ENTITY);

        Action action = action(told.on("2019-05-16"), told.on("2019-05"), told.on("2019"));

        assertThat(action.dating()).hasToString("2019-05-16");
        assertThat(action.claims()).hasSize(3);
    }

    @Test
    void aMonthWithTwoKnownDaysStaysOpen() {
        Told told = that(ActionKind.TARIFF_IMPOSE);

        Story story = story(told.on("2019-05-10"), told.on("2019-05-31"), told.on("2019-05"));

        assertThat(story.actions())
                .extracting(action -> action.dating().toString())
                .containsExactly("2019-05", "2019-05-10", "2019-05-31");
    }

    @Test
    void whatIsToldMoreVaguelyJoinsTheOnlyThingItCanMean() {
        Told told = that(ActionKind.RESTRICT_EXPORT);
        Told close = told.over("export controls on advanced chips").on("2022-10-07");

        Action action = action(
                close, told.on("2022-10-07"), told.over("Export controls").on("2022-10"), told.on("2022"));

        assertThat(action.id()).isEqualTo(action(close).id());
        assertThat(action.deed().over()).isEqualTo("export controls on advanced chips");
        assertThat(action.claims()).hasSize(4);
    }

    @Test
    void whatCanMeanTwoThingsAndWhatHasNoDateStayApart() {
        Told told = that(ActionKind.RESTRICT_EXPORT);
        Told chips = told.over("controls on chips");
        Told drones = told.over("controls on drones");

        assertThat(story(
                                chips.on("2022"),
                                drones.on("2022"),
                                told.over("controls").on("2022"))
                        .actions())
                .hasSize(3);
        assertThat(story(chips, told.over("controls")).actions()).hasSize(2);
        assertThat(story(
                                that(ActionKind.LEADS).over("chief executive").on("2022"),
                                that(ActionKind.LEADS)
                                        .over("former chief executive")
                                        .on("2022"))
                        .actions())
                .hasSize(2);
    }

    @Test
    void whoGoesAgainstWhatHeDidBeforeTurnsFromTheLatestOfIt() {
        Told banned = that(ActionKind.BAN).over("phones").on("2019-05-16");
        Told allowed = that(ActionKind.ALLOW).on("2019-06-29").as(Status.ANNOUNCED);
        Told bannedAgain = that(ActionKind.BAN).on("2019-08-09").as(Status.PLANNED);
        Told notBanned = that(ActionKind.BAN).on("2019-09").as(Status.NEGATED);

        Story story = story(banned, allowed, bannedAgain, notBanned);

        List<Action> actions = story.actions();
        assertThat(story.reversals()).isEmpty();
        assertThat(story.links().turns())
                .containsExactly(
                        new Turn(actions.get(1).id(), actions.get(0).id(), 44),
                        new Turn(actions.get(2).id(), actions.get(1).id(), 41),
                        new Turn(actions.get(3).id(), actions.get(2).id(), 23));
    }

    @Test
    void whoLiftsABanTurnsFromItWhateverItWasAbout() {
        Told banned = that(ActionKind.BAN).over("parts").on("2018-04-16");
        Told lifted = that(ActionKind.SANCTION_LIFT).over("ban").on("2018-07-13");

        assertThat(story(banned, lifted).links().turns())
                .singleElement()
                .satisfies(turn -> assertThat(turn.days()).isEqualTo(88));
        assertThat(story(banned, lifted.over("ban on chips")).links().turns()).isEmpty();
    }

    @Test
    void othersOtherThingsAndUnknownDatesAreNoTurns() {
        Told banned = that(ActionKind.BAN).over("phones").on("2019-05-16");
        Told allowed = that(ActionKind.ALLOW).on("2019-06-29");

        assertThat(story(banned, allowed.over("chips")).links().turns()).isEmpty();
        assertThat(story(banned, allowed.by(HUAWEI).to(UNITED_STATES)).links().turns())
                .isEmpty();
        assertThat(story(banned, that(ActionKind.ALLOW)).links().turns()).isEmpty();
        assertThat(story(banned, allowed.on("2019")).links().turns()).isEmpty();
    }

    @Test
    void oneDeedThatTwoSourcesTellForNearDaysIsADifference() {
        Told fined = that(ActionKind.FINE).on("2021-03-01");
        Told later = fined.on("2021-03-03");

        assertThat(story(fined, later.in("the-ledger")).links().differences()).hasSize(1);
        assertThat(story(fined, later).links().differences()).isEmpty();
        assertThat(story(fined, fined.on("2021-03-20").in("the-ledger")).links().differences())
                .isEmpty();
    }

    @Test
    void anUnknownDateStaysUnknown() {
        Told told = that(ActionKind.LIST_ENTITY);

        Story story = story(told, told.on("2019-05-16"));

        assertThat(story.actions()).hasSize(2);
        Action undated = story.actions().getLast();
        assertThat(undated.dating().first()).isNull();
        assertThat(undated.dating().precision()).isEqualTo(Precision.UNKNOWN);
        assertThat(undated.basis()).isEqualTo(Basis.UNKNOWN);
    }

    @Test
    void theSidesOfASymmetricKindAreOnePairWhoeverIsNamedFirst() {
        Told told = that(ActionKind.MEET).on("2019-06-29");

        Edge edge = edge(told, told.by(HUAWEI).to(UNITED_STATES));

        assertThat(edge.key()).isEqualTo("huawei|CONSULTED|united-states");
        assertThat(edge.actions()).hasSize(1);
    }

    @Test
    void aDeedOfOneAloneIsAnActionWithoutAnEdge() {
        Story story = story(
                that(ActionKind.RULE_ADOPT).to(null),
                that(ActionKind.FINE).by(null),
                that(ActionKind.CRITICIZE).by(HUAWEI),
                that(ActionKind.BAN).by(null).to(null));

        assertThat(story.actions()).hasSize(3);
        assertThat(story.edges()).isEmpty();
    }

    @Test
    void whatAnActionIsAboutPartsItButSpellingDoesNot() {
        Told told = that(ActionKind.LIST_ENTITY);

        Story story =
                story(told.over("the Entity List"), told.over("entity  list"), told.over("Military End User List"));

        assertThat(story.actions())
                .extracting(Action::deed)
                .extracting(Deed::over)
                .containsExactly("Entity List", "Military End User List");
    }

    @Test
    void aLaterLiftingReversesWhatWasDone() {
        Told listed = that(ActionKind.LIST_ENTITY).on("2019-05-16");
        Told lifted = that(ActionKind.DELIST).on("2020-01");

        Story story = story(lifted, listed);

        Action first = story.actions().getFirst();
        Action second = story.actions().getLast();
        assertThat(first.verdict().status()).isEqualTo(Status.REVERSED);
        assertThat(second.verdict().status()).isEqualTo(Status.DONE);
        assertThat(story.reversals()).containsExactly(new Reversal(second.id(), first.id()));
    }

    @Test
    void anEarlierPlannedOrUndatedLiftingReversesNothing() {
        Told listed = that(ActionKind.LIST_ENTITY).on("2019-05-16");
        Told lifted = that(ActionKind.DELIST);

        assertThat(story(listed, lifted.on("2018")).reversals()).isEmpty();
        assertThat(story(listed, lifted.on("2020").as(Status.PLANNED)).reversals())
                .isEmpty();
        assertThat(story(listed, lifted).reversals()).isEmpty();
        assertThat(story(listed, lifted.on("2020").over("Entity List")).reversals())
                .isEmpty();
    }

    @Test
    void anEdgeSumsUpItsActions() {
        Told listed = that(ActionKind.LIST_ENTITY).on("2019-05-16");
        Told banned = that(ActionKind.BAN).on("2019-08").in("the-ledger").as(Status.PLANNED);

        Edge edge = edge(listed, banned);

        assertThat(edge.verb()).isEqualTo(Verb.SANCTIONED);
        assertThat(edge.status()).isEqualTo(Status.DONE);
        assertThat(edge.actionIds()).hasSize(2).isSorted();
        assertThat(edge.sources()).isEqualTo(2);
        assertThat(edge.first()).isEqualTo(LocalDate.of(2019, 5, 16));
        assertThat(edge.last()).isEqualTo(LocalDate.of(2019, 8, 31));
        assertThat(edge.precision()).isEqualTo(Precision.MONTH);
        assertThat(edge.belief()).isCloseTo(1 - 0.25 * 0.25, within(1e-4));
    }

    @Test
    void anUntrueActionNeitherDatesNorWeakensTheEdgeOfATrueOne() {
        Told banned = that(ActionKind.BAN).on("2019-08");
        Told untrue = that(ActionKind.SEIZE).as(Status.NEGATED);
        Told fined = that(ActionKind.FINE).on("2020");

        Edge edge = edge(untrue.on("2010"), fined);

        assertThat(edge.status()).isEqualTo(Status.DONE);
        assertThat(edge.first()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(edge.belief()).isEqualTo(action(fined).verdict().belief());
        assertThat(edge(banned.as(Status.NEGATED)).status()).isEqualTo(Status.NEGATED);
    }

    @Test
    void aTieHasARoleAndIsDatedByIntervalsOnly() {
        Told leads = that(ActionKind.LEADS).by("ren-zhengfei").over("chief executive");

        Edge seen = edge(leads.on("2019"));
        Edge dated = edge(leads.on("1988/2019-05"));

        assertThat(seen.role()).isEqualTo("chief executive");
        assertThat(seen.since()).isEmpty();
        assertThat(dated.since()).contains(LocalDate.of(1988, 1, 1));
        assertThat(dated.until()).contains(LocalDate.of(2019, 5, 31));
    }

    @Test
    void theOrderOfClaimsChangesNothing() {
        List<ToldClaim> claims = new ArrayList<>();
        for (ActionKind kind : ActionKind.values()) {
            for (String date : List.of("2019", "2019-05", "2019-05-16", "2019-05-20", "2018/2019")) {
                claims.add(that(kind).on(date).claim());
                claims.add(that(kind)
                        .on(date)
                        .in("the-ledger")
                        .with(0.3)
                        .as(Status.PLANNED)
                        .claim());
                claims.add(
                        that(kind).in("policy-post").with(0.7).as(Stance.DENIES).claim());
            }
        }
        Story expected = Derivation.of(claims);
        long seed = Long.getLong("tests.seed", 20190516L);

        Collections.shuffle(claims, new Random(seed));

        assertThat(Derivation.of(claims)).as("seed %d", seed).isEqualTo(expected);
    }
}
