package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.Precision;
import org.policygraph.graph.Standing;
import org.policygraph.profile.NamedActor;

class ScoreTests {

    @Test
    void aSureWellReportedEdgeScoresAlmostOne() {
        assertThat(score(List.of(edge("a", 1, 20))).value()).isCloseTo(0.99, within(0.001));
    }

    @Test
    void moreBeliefScoresHigher() {
        assertThat(score(List.of(edge("a", 0.9, 1))).value())
                .isGreaterThan(score(List.of(edge("a", 0.5, 1))).value());
    }

    @Test
    void moreSourcesScoreHigher() {
        assertThat(score(List.of(edge("a", 0.9, 1))).sources()).isCloseTo(0.8, within(1e-9));
        assertThat(score(List.of(edge("a", 0.9, 2))).sources()).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void aLongerPathScoresLower() {
        Score two = score(List.of(edge("a", 0.9, 1), edge("b", 0.9, 1)), actor(ActorKind.COMPANY, 1));

        assertThat(two.value()).isCloseTo(0.9 * 0.8 * 0.9, within(1e-9));
    }

    @Test
    void aBusyActorOnTheWaySaysLess() {
        assertThat(score(List.of(), actor(ActorKind.COMPANY, 32)).informativeness())
                .isCloseTo(1 / 1.5, within(1e-9));
    }

    @Test
    void aCountryOnTheWayCountsTwice() {
        double company = score(List.of(), actor(ActorKind.COMPANY, 4)).informativeness();

        assertThat(score(List.of(), actor(ActorKind.COUNTRY, 4)).informativeness())
                .isCloseTo(company * company, within(1e-9));
    }

    @Test
    void theBestComeFirstAndTheOrderIsAlwaysTheSame() {
        CandidatePath weak = path(edge("a", 0.2, 1));
        CandidatePath strong = path(edge("b", 0.9, 2));
        CandidatePath equal = path(edge("c", 0.9, 2));
        CandidatePath longer = path(edge("d", 0.9, 9), edge("e", 0.9, 9));

        assertThat(Stream.of(longer, equal, weak, strong).sorted(CandidatePath.BEST_FIRST))
                .containsExactly(strong, equal, longer, weak);
    }

    private static Score score(List<MapEdge.Open> edges, MapActor... inner) {
        return Score.of(edges.isEmpty() ? List.of(edge("a", 1, 1)) : edges, Arrays.asList(inner));
    }

    private static CandidatePath path(MapEdge.Open... edges) {
        List<MapActor> actors = Stream.generate(() -> actor(ActorKind.COMPANY, 1))
                .limit(edges.length + 1L)
                .toList();
        return CandidatePath.of(actors, List.of(edges));
    }

    private static MapActor actor(ActorKind kind, long degree) {
        return new MapActor(new NamedActor(new Actor.Id("somebody"), "Somebody", kind), degree, false);
    }

    private static MapEdge.Open edge(String key, double belief, int sources) {
        Actor.Id somebody = new Actor.Id("somebody");
        return new MapEdge.Open(
                new MapEdge.Ends(key, somebody, Verb.AIDED, somebody),
                new Standing(
                        Status.DONE,
                        new Standing.Weight(belief, sources, false),
                        new Standing.Days(null, null, Precision.UNKNOWN)),
                List.of());
    }
}
