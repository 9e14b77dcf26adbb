package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.Precision;
import org.policygraph.profile.Direction;
import org.policygraph.profile.NamedActor;

class PathSentenceTests {

    private static final NamedActor GOOGLE = actor("Google", ActorKind.COMPANY);
    private static final NamedActor HUAWEI = actor("Huawei", ActorKind.COMPANY);
    private static final NamedActor COMMERCE = actor("US Department of Commerce", ActorKind.AGENCY);
    private static final NamedActor TRUMP = actor("Donald Trump", ActorKind.PERSON);
    private static final NamedActor CHINA = actor("China", ActorKind.COUNTRY);
    private static final NamedActor UNITED_STATES = actor("United States", ActorKind.COUNTRY);

    @Test
    void aBackwardStepFollowsAsARelativeClause() {
        assertThat(PathSentence.of(
                        List.of(GOOGLE, HUAWEI, COMMERCE),
                        List.of(
                                forward(GOOGLE, Verb.RETREATED_FROM, HUAWEI),
                                backward(HUAWEI, Verb.SANCTIONED, COMMERCE))))
                .isEqualTo("Google retreated from Huawei, which the US Department of Commerce sanctioned");
    }

    @Test
    void forwardStepsFollowEachOther() {
        assertThat(PathSentence.of(
                        List.of(COMMERCE, TRUMP, CHINA),
                        List.of(forward(COMMERCE, Verb.SUPPORTED, TRUMP), forward(TRUMP, Verb.THREATENED, CHINA))))
                .isEqualTo("The US Department of Commerce supported Donald Trump, who threatened China");
    }

    @Test
    void aSentenceThatStartsBackwardNamesTheNextActorAgain() {
        assertThat(PathSentence.of(
                        List.of(HUAWEI, COMMERCE, TRUMP),
                        List.of(backward(HUAWEI, Verb.SANCTIONED, COMMERCE), forward(COMMERCE, Verb.SUPPORTED, TRUMP))))
                .isEqualTo("The US Department of Commerce sanctioned Huawei,"
                        + " and the US Department of Commerce supported Donald Trump");
    }

    @Test
    void aPersonToWhomSomethingWasDoneIsWhom() {
        assertThat(PathSentence.of(
                        List.of(GOOGLE, TRUMP, CHINA),
                        List.of(forward(GOOGLE, Verb.CONSULTED, TRUMP), backward(TRUMP, Verb.ACCUSED, CHINA))))
                .isEqualTo("Google consulted Donald Trump, whom China accused");
    }

    @Test
    void whatIsNotDoneIsNotToldAsDone() {
        Step planned = step(UNITED_STATES, Verb.SANCTIONED, Direction.FORWARD, CHINA, Status.PLANNED);

        assertThat(PathSentence.of(List.of(UNITED_STATES, CHINA), List.of(planned)))
                .isEqualTo("The United States sanctioned China (planned)");
    }

    @Test
    void tiesReadAsSentences() {
        assertThat(PathSentence.of(List.of(TRUMP, COMMERCE), List.of(forward(TRUMP, Verb.MEMBER_OF, COMMERCE))))
                .isEqualTo("Donald Trump is a member of the US Department of Commerce");
    }

    private static NamedActor actor(String name, ActorKind kind) {
        return new NamedActor(Actor.Id.of(name, kind), name, kind);
    }

    private static Step forward(NamedActor from, Verb verb, NamedActor to) {
        return step(from, verb, Direction.FORWARD, to, Status.DONE);
    }

    private static Step backward(NamedActor from, Verb verb, NamedActor to) {
        return step(from, verb, Direction.BACKWARD, to, Status.DONE);
    }

    private static Step step(NamedActor from, Verb verb, Direction direction, NamedActor to, Status status) {
        return new Step(
                from.id(), to.id(), verb, direction, status, null, null, Precision.UNKNOWN, 1, 1, false, List.of());
    }
}
