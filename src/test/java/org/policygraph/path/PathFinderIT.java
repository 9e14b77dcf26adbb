package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.policygraph.path.TestMap.ASML;
import static org.policygraph.path.TestMap.COMMERCE;
import static org.policygraph.path.TestMap.DEFENSE;
import static org.policygraph.path.TestMap.GOOGLE;
import static org.policygraph.path.TestMap.HERMIT;
import static org.policygraph.path.TestMap.HUAWEI;
import static org.policygraph.path.TestMap.NETHERLANDS;
import static org.policygraph.path.TestMap.SMIC;
import static org.policygraph.path.TestMap.TRUMP;
import static org.policygraph.path.TestMap.UNITED_STATES;
import static org.policygraph.path.TestMap.ZTE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;
import org.policygraph.profile.Direction;
import org.policygraph.profile.ProfileProblem;
import org.springframework.beans.factory.annotation.Autowired;

// planning a query takes long while the rest of a build runs beside
@Neo4jTest
class PathFinderIT {

    @Autowired
    PathFinder finder;

    @Autowired
    Driver driver;

    @BeforeAll
    static void write(@Autowired Transactions transactions) {
        TestMap.write(transactions);
    }

    @Test
    void twoActorsWithAnEdgeAreConnectedDirectly() {
        Path path = finder.find(PathQuestion.between(GOOGLE, HUAWEI)).paths().getFirst();

        assertThat(path.length()).isEqualTo(1);
        assertThat(path.sentence()).isEqualTo("Google retreated from Huawei");
        Step step = path.steps().getFirst();
        assertThat(step.direction()).isEqualTo(Direction.FORWARD);
        assertThat(step.first()).hasToString("2019-05");
        assertThat(step.last()).hasToString("2019-05");
        assertThat(step.sources()).isEqualTo(2);
    }

    @Test
    void aPathMayRunAgainstTheDirectionOfAnEdge() {
        Path path = finder.find(PathQuestion.between(GOOGLE, DEFENSE)).paths().getFirst();

        assertThat(ids(path)).containsExactly(GOOGLE, HUAWEI, DEFENSE);
        assertThat(path.steps()).extracting(Step::direction).containsExactly(Direction.FORWARD, Direction.BACKWARD);
        assertThat(path.sentence())
                .isEqualTo("Google retreated from Huawei, which the US Department of Defense accused");
    }

    @Test
    void threeAndFourHopsAreFound() {
        assertThat(lengths(PathQuestion.between(GOOGLE, SMIC))).contains(3);
        assertThat(lengths(PathQuestion.between(GOOGLE, ASML))).containsExactly(4);
    }

    @Test
    void namesAndAliasesDoForIds() {
        PathAnswer answer = finder.find(PathQuestion.between("alphabet", "PENTAGON"));

        assertThat(answer.question().from()).isEqualTo(GOOGLE);
        assertThat(answer.question().to()).isEqualTo(DEFENSE);
        assertThat(answer.paths()).isNotEmpty();
    }

    @Test
    void noPathIsAnAnswer() {
        PathAnswer answer = finder.find(PathQuestion.between(GOOGLE, HERMIT));

        assertThat(answer.paths()).isEmpty();
        assertThat(answer.searched().complete()).isTrue();
    }

    @Test
    void fiveHopsAreFoundOnlyWhenAskedFor() {
        assertThat(lengths(PathQuestion.between(GOOGLE, NETHERLANDS))).isEmpty();
        assertThat(lengths(question(GOOGLE, NETHERLANDS, new Reach(3, 5, true), EdgeFilter.DEFAULT)))
                .containsExactly(5);
    }

    @Test
    void anUnknownActorComesWithNearNames() {
        assertThatExceptionOfType(ProfileProblem.UnknownActor.class)
                .isThrownBy(() -> finder.find(PathQuestion.between("Huawey", GOOGLE)))
                .satisfies(unknown -> assertThat(unknown.near())
                        .extracting(near -> near.id().value())
                        .contains(HUAWEI))
                .withMessageContaining("'Huawey'");
    }

    @Test
    void aNameOfSeveralActorsIsNotGuessed() {
        assertThatExceptionOfType(ProfileProblem.AmbiguousActor.class)
                .isThrownBy(() -> finder.find(PathQuestion.between("Commerce", GOOGLE)))
                .withMessageContaining("(ministry)")
                .withMessageContaining("(" + COMMERCE + ")");
    }

    @Test
    void anActorHasNoPathToItself() {
        assertThatExceptionOfType(PathProblem.SameActor.class)
                .isThrownBy(() -> finder.find(PathQuestion.between("Pentagon", DEFENSE)))
                .withMessageContaining("'Pentagon' and '" + DEFENSE + "' are the same actor");
    }

    @Test
    void aHubIsNoWayAndIsReported() {
        PathAnswer guarded = finder.find(PathQuestion.between(GOOGLE, DEFENSE));
        PathAnswer open = finder.find(question(GOOGLE, DEFENSE, new Reach(3, 4, false), EdgeFilter.DEFAULT));

        assertThat(guarded.paths()).noneMatch(path -> ids(path).contains(UNITED_STATES));
        assertThat(guarded.filtered().hubs()).singleElement().satisfies(hub -> {
            assertThat(hub.id().value()).isEqualTo(UNITED_STATES);
            assertThat(hub.degree()).isEqualTo(TestMap.BYSTANDERS + 2);
            assertThat(hub.shorterPaths()).isPositive();
        });
        assertThat(open.paths()).anyMatch(path -> ids(path).contains(UNITED_STATES));
        assertThat(open.filtered().hubs()).isEmpty();
    }

    @Test
    void aHubMayBeAnEndOfAPath() {
        assertThat(lengths(PathQuestion.between(UNITED_STATES, GOOGLE))).contains(1);
    }

    @Test
    void onlyTheVerbsAskedForAreTaken() {
        EdgeFilter accusing = new EdgeFilter(Set.of(Verb.ACCUSED), EdgeFilter.DEFAULT.status(), 0, Period.ANY);

        assertThat(lengths(question(COMMERCE, DEFENSE, Reach.DEFAULT, accusing)))
                .containsExactly(2);
        assertThat(lengths(question(GOOGLE, HUAWEI, Reach.DEFAULT, accusing))).isEmpty();
    }

    @Test
    void aNegatedStepIsTakenOnlyWhenAskedFor() {
        EdgeFilter all = new EdgeFilter(Set.of(Verb.values()), EnumSet.allOf(Status.class), 0, Period.ANY);

        assertThat(lengths(PathQuestion.between(GOOGLE, DEFENSE))).doesNotContain(1);
        assertThat(finder.find(PathQuestion.between(GOOGLE, DEFENSE))
                        .filtered()
                        .edges()
                        .status())
                .isEqualTo(1);
        Path direct = finder.find(question(GOOGLE, DEFENSE, new Reach(1, 4, true), all))
                .paths()
                .getFirst();
        assertThat(direct.sentence()).isEqualTo("Google cooperated with the US Department of Defense (negated)");
    }

    @Test
    void littleBelievedStepsAreLeftOut() {
        EdgeFilter sure = new EdgeFilter(Set.of(Verb.values()), EdgeFilter.DEFAULT.status(), 0.7, Period.ANY);
        PathAnswer answer = finder.find(question(GOOGLE, DEFENSE, Reach.DEFAULT, sure));

        assertThat(answer.paths()).isEmpty();
        assertThat(answer.filtered().edges().belief()).isPositive();
    }

    @Test
    void stepsOutsideThePeriodAreLeftOutAndCounted() {
        assertThat(during("2019", "2019")).isEmpty();
        assertThat(during("2019-05-31", "2020-06")).contains(2);
        assertThat(during("2020-06", null)).isEmpty();
        assertThat(during(null, "2020-06-23")).isEmpty();
        EdgeFilter early = period(new Period(null, PartialDate.parse("2019"), null, false));
        assertThat(finder.find(question(GOOGLE, DEFENSE, Reach.DEFAULT, early))
                        .filtered()
                        .edges()
                        .date())
                .isPositive();
    }

    @Test
    void whatWasNotPublishedByThenIsNotKnown() {
        assertThat(asOf(GOOGLE, DEFENSE, "2019-12-31")).isEmpty();
        assertThat(asOf(GOOGLE, DEFENSE, "2020-06-25")).contains(2);
        PathAnswer early = finder.find(question(
                GOOGLE, HUAWEI, Reach.DEFAULT, period(new Period(null, null, PartialDate.parse("2019-05-19"), false))));
        assertThat(early.paths().getFirst().steps().getFirst().evidence())
                .singleElement()
                .satisfies(found -> assertThat(found.outlet()).isEqualTo("Reuters"));
    }

    @Test
    void anArticleOfAMonthIsKnownWhenTheMonthIsOver() {
        assertThat(asOf(COMMERCE, ZTE, "2018-04-29")).isEmpty();
        assertThat(asOf(COMMERCE, ZTE, "2018-04-30")).containsExactly(1);
    }

    @Test
    void timeRunsForwardAlongATimeRespectingPath() {
        EdgeFilter forward = period(new Period(null, null, null, true));

        assertThat(lengths(question(GOOGLE, DEFENSE, Reach.DEFAULT, forward))).contains(2);
        assertThat(lengths(question(DEFENSE, GOOGLE, Reach.DEFAULT, forward))).isEmpty();
        assertThat(lengths(PathQuestion.between(DEFENSE, GOOGLE))).contains(2);
    }

    @Test
    void anUndatedStepStandsAloneInATimeRespectingPath() {
        EdgeFilter forward = period(new Period(null, null, null, true));

        assertThat(lengths(question(ZTE, HUAWEI, new Reach(100, 4, true), forward)))
                .contains(1);
        assertThat(lengths(question(TRUMP, HUAWEI, Reach.DEFAULT, forward))).doesNotContain(2);
    }

    @Test
    void everyStepHasItsEvidence() {
        PathAnswer answer = finder.find(question(GOOGLE, ASML, new Reach(100, 8, false), EdgeFilter.DEFAULT));

        assertThat(answer.paths())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(path.steps())
                        .allSatisfy(step -> assertThat(step.evidence())
                                .isNotEmpty()
                                .allSatisfy(found -> {
                                    assertThat(found.quote()).isNotBlank();
                                    assertThat(found.outlet()).isNotBlank();
                                    assertThat(found.end() - found.start())
                                            .isEqualTo(found.quote().length());
                                })));
    }

    @Test
    void evidenceNamesWhoSaysSo() {
        Step step = finder.find(PathQuestion.between(GOOGLE, HUAWEI))
                .paths()
                .getFirst()
                .steps()
                .getFirst();

        assertThat(step.evidence())
                .extracting("outlet", "holder")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Reuters", "Google"),
                        org.assertj.core.groups.Tuple.tuple("CNET", null));
    }

    @Test
    void noActorIsVisitedTwice() {
        PathAnswer answer = finder.find(question(GOOGLE, COMMERCE, new Reach(100, 8, false), EdgeFilter.DEFAULT));

        assertThat(answer.paths())
                .hasSizeGreaterThan(2)
                .allSatisfy(path -> assertThat(ids(path)).doesNotHaveDuplicates());
    }

    @Test
    void theBestPathComesFirst() {
        PathAnswer answer = finder.find(question(GOOGLE, COMMERCE, new Reach(100, 8, false), EdgeFilter.DEFAULT));

        assertThat(answer.paths()).extracting(Path::score).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void theCypherOfAnAnswerGivesTheSameActorsWhenPasted() {
        EdgeFilter done = new EdgeFilter(EdgeFilter.DEFAULT.verbs(), Set.of(Status.DONE), 0.5, Period.ANY);
        EdgeFilter dated = period(new Period(PartialDate.parse("2018"), null, PartialDate.parse("2021-05"), true));
        assertThatCypherGivesTheSame(PathQuestion.between(GOOGLE, DEFENSE));
        assertThatCypherGivesTheSame(PathQuestion.between(GOOGLE, ASML));
        assertThatCypherGivesTheSame(PathQuestion.between(GOOGLE, HERMIT));
        assertThatCypherGivesTheSame(question(COMMERCE, SMIC, new Reach(2, 4, false), EdgeFilter.DEFAULT));
        assertThatCypherGivesTheSame(question(GOOGLE, ZTE, new Reach(100, 6, true), done));
        assertThatCypherGivesTheSame(question(GOOGLE, DEFENSE, new Reach(100, 5, true), dated));
    }

    private void assertThatCypherGivesTheSame(PathQuestion asked) {
        PathAnswer answer = finder.find(asked);

        try (Session session = driver.session()) {
            List<List<String>> drawn = session.run(answer.cypher())
                    .list(row -> StreamSupport.stream(
                                    row.get("p").asPath().nodes().spliterator(), false)
                            .map(node -> node.get("id").asString())
                            .toList());
            assertThat(drawn)
                    .as(answer.cypher())
                    .containsExactlyInAnyOrderElementsOf(
                            answer.paths().stream().map(PathFinderIT::ids).toList());
        }
    }

    private List<Integer> during(@Nullable String since, @Nullable String until) {
        Period period = new Period(
                since == null ? null : PartialDate.parse(since),
                until == null ? null : PartialDate.parse(until),
                null,
                false);
        return lengths(question(GOOGLE, DEFENSE, Reach.DEFAULT, period(period)));
    }

    private List<Integer> asOf(String from, String to, String day) {
        Period period = new Period(null, null, PartialDate.parse(day), false);
        return lengths(question(from, to, Reach.DEFAULT, period(period)));
    }

    private List<Integer> lengths(PathQuestion question) {
        return finder.find(question).paths().stream().map(Path::length).toList();
    }

    private static PathQuestion question(String from, String to, Reach reach, EdgeFilter edges) {
        return new PathQuestion(from, to, reach, edges);
    }

    private static EdgeFilter period(Period period) {
        return new EdgeFilter(EdgeFilter.DEFAULT.verbs(), EdgeFilter.DEFAULT.status(), 0, period);
    }

    private static List<String> ids(Path path) {
        return path.actors().stream().map(actor -> actor.id().value()).toList();
    }
}
