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
import org.policygraph.path.MapEdge.Standing;
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
    void aCountryOnTheWaySaysLessThanACompany() {
        assertThat(score(List.of(), actor(ActorKind.COUNTRY, 4)).informativeness())
                .isCloseTo(0.8 * score(List.of(), actor(ActorKind.COMPANY, 4)).informativeness(), within(1e-9));
    }

    @Test
    void theShortestAreKeptAndTheBestOfThemComesFirst() {
        CandidatePath weak = path(edge("a", 0.2, 1));
        CandidatePath strong = path(edge("b", 0.9, 2));
        CandidatePath longer = path(edge("c", 1, 9), edge("d", 1, 9));
        Candidates candidates = new Candidates(List.of(longer, weak, strong), 3, 2);

        assertThat(candidates.best(1)).containsExactly(strong);
        assertThat(candidates.best(2)).containsExactly(strong, weak);
        assertThat(candidates.best(3)).containsExactly(longer, strong, weak);
    }

    @Test
    void theOrderOfCandidatesDoesNotMatter() {
        CandidatePath one = path(edge("a", 0.5, 1));
        CandidatePath other = path(edge("b", 0.5, 1));

        assertThat(new Candidates(List.of(one, other), 2, 1).best(1))
                .isEqualTo(new Candidates(List.of(other, one), 2, 1).best(1));
    }

    private static Score score(List<MapEdge> edges, MapActor... inner) {
        return Score.of(edges.isEmpty() ? List.of(edge("a", 1, 1)) : edges, Arrays.asList(inner));
    }

    private static CandidatePath path(MapEdge... edges) {
        List<MapActor> actors = Stream.generate(() -> actor(ActorKind.COMPANY, 1))
                .limit(edges.length + 1L)
                .toList();
        return new CandidatePath(actors, List.of(edges), Score.of(List.of(edges), List.of()));
    }

    private static MapActor actor(ActorKind kind, long degree) {
        return new MapActor(new NamedActor(new Actor.Id("somebody"), "Somebody", kind), degree);
    }

    private static MapEdge edge(String key, double belief, int sources) {
        Standing standing = new Standing(Status.DONE, belief, sources, false, Precision.UNKNOWN, null, null);
        return new MapEdge(key, new Actor.Id("somebody"), Verb.AIDED, standing, List.of());
    }
}
