package org.policygraph.path;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.document.Basis;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.path.PathAnswer.Engine;
import org.policygraph.path.PathAnswer.Hub;
import org.policygraph.profile.Evidence;
import org.policygraph.profile.NamedActor;

/** What answers a {@link ConnectionQuestion}; each says how far was looked. */
public sealed interface ConnectionAnswer {

    /** The question with its values in force; its actors are ids. */
    ConnectionQuestion question();

    /** How far was looked. */
    Searched searched();

    /**
     * How far was looked.
     *
     * @param millis how long it took, in milliseconds
     * @param complete false when it was cut, in edges, memory or time: a better answer may be missing, and counts are
     *     those of what was looked at
     * @param engine what searched
     * @param cypher the same question as a call in Cypher; null where the database has no such procedure
     */
    @Schema(name = "ConnectionSearched")
    record Searched(
            double millis,
            boolean complete,
            Engine engine,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String cypher) {}

    /**
     * What the hub guard took away.
     *
     * @param hubs the actors it closed, with the number of shorter paths, or of paths of two steps, through each
     */
    @Schema(name = "ConnectionFiltered")
    record Filtered(List<Hub> hubs) {}

    /**
     * The paths of the fewest steps between two actors.
     *
     * @param length how many steps they have; null when there is none within {@code maxHops}
     * @param count how many there are, over all edges between the same actors
     * @param paths at most {@code k} of them, the best first
     * @param filtered the hubs over which there are paths of fewer steps; not looked for where paths have to respect
     *     time or to pass certain actors
     */
    record ShortestPaths(
            ConnectionQuestion question,
            @Nullable Integer length,
            long count,
            List<Path> paths,
            Filtered filtered,
            Searched searched)
            implements ConnectionAnswer {}

    /**
     * The actors that two actors are both linked with.
     *
     * @param count how many there are
     * @param neighbours at most {@code k} of them, the best first
     * @param filtered those that are hubs
     */
    record CommonNeighbours(
            ConnectionQuestion question,
            long count,
            List<CommonNeighbour> neighbours,
            Filtered filtered,
            Searched searched)
            implements ConnectionAnswer {}

    /**
     * An actor that two actors are both linked with.
     *
     * @param actor who
     * @param score that of the best path of two steps over this actor, 0 to 1
     * @param reasons what the score is made of
     * @param first the edges to the one actor, the best first
     * @param second the edges to the other
     * @param sentence the best path in words
     */
    record CommonNeighbour(
            NamedActor actor, double score, Score reasons, List<Step> first, List<Step> second, String sentence) {}

    /**
     * Everything about the edges between two actors.
     *
     * @param from one of them
     * @param to the other
     * @param links an edge each, the best first; none when nothing links them
     */
    record Links(ConnectionQuestion question, NamedActor from, NamedActor to, List<Link> links, Searched searched)
            implements ConnectionAnswer {}

    /**
     * An edge of the map.
     *
     * @param score that of a path of this step alone, 0 to 1
     * @param reasons what the score is made of
     * @param step what the edge says of its actions, with its evidence
     * @param sentence the same in words
     * @param count how many actions stand behind it
     * @param actions at most {@code k} of them, the latest first, those without a date last
     */
    record Link(double score, Score reasons, Step step, String sentence, int count, List<LinkedAction> actions) {}

    /**
     * An action behind an edge.
     *
     * @param id its id
     * @param kind what was done
     * @param label the same in a few words
     * @param over the rule, list, deal or good it was about, null when there is none
     * @param start the first date it can mean, null when unknown
     * @param end the last one, null when unknown
     * @param precision how much of these dates is known
     * @param basis where they come from
     * @param status how far it has come
     * @param belief how far it is to be believed, in its parts
     * @param contested whether one claim denies what another asserts
     * @param claims those that speak of it, for and against it, earliest first
     */
    record LinkedAction(
            String id,
            ActionKind kind,
            String label,
            @Nullable String over,
            @Nullable PartialDate start,
            @Nullable PartialDate end,
            Precision precision,
            Basis basis,
            Status status,
            Belief belief,
            boolean contested,
            List<LinkedClaim> claims) {}

    /**
     * How far an action is to be believed: {@code support × (1 − denial)}; of one that is told as untrue, the other way
     * round.
     *
     * @param value 0 to 1
     * @param support how far the claims for it bear it out: 1 − ∏ over sources (0.05 + ∏ over claims (1 − confidence))
     * @param denial the same of the claims against it; a doubt counts half
     * @param sources how many independent sources tell of it
     */
    @Schema(name = "BeliefInParts")
    record Belief(double value, double support, double denial, int sources) {}

    /**
     * What somebody says of an action.
     *
     * @param stance whether it is asserted, denied or doubted
     * @param status how far it has come, by this claim
     * @param confidence how sure the reading of it is, 0 to 1
     * @param trigger the words that tell it, null when unknown
     * @param evidence its sentence, with outlet, date, and who says so
     */
    record LinkedClaim(
            Stance stance,
            Status status,
            double confidence,
            @Nullable String trigger,
            Evidence evidence) {}

    /**
     * The best paths from any of some actors to any of others; none runs over another one of these.
     *
     * @param pairs of how many pairs of actors paths were looked for
     * @param connectedPairs how many of these have one
     * @param paths at most {@code k}, the best first
     * @param filtered the hubs that closed paths
     */
    record PathsBetweenSets(
            ConnectionQuestion question,
            int pairs,
            long connectedPairs,
            List<Path> paths,
            Filtered filtered,
            Searched searched)
            implements ConnectionAnswer {}

    /**
     * The smallest part of the map that connects some actors: the tree whose steps together cost least.
     *
     * @param method how it was found
     * @param cost the sum over its steps of −ln(belief × sources × recency × 0.9), and for each actor between others half
     *     of −ln(informativeness) for each of its steps
     * @param score the same reasons as those of a path, 0 to 1
     * @param reasons what the score is made of
     * @param actors those it connects, and those between
     * @param steps one fewer than actors, each from an actor that was mentioned before
     * @param apart those of the actors asked for that nothing within {@code maxHops} connects with these
     * @param sentence the tree in words
     */
    record ConnectingSubgraph(
            ConnectionQuestion question,
            Method method,
            double cost,
            double score,
            @Nullable Score reasons,
            List<Member> actors,
            List<Step> steps,
            List<NamedActor> apart,
            String sentence,
            Searched searched)
            implements ConnectionAnswer {}

    /** An actor of a connecting subgraph. */
    record Member(NamedActor actor, boolean asked) {}

    /** How a connecting subgraph was found. */
    enum Method {
        /** By Dreyfus and Wagner: none costs less. */
        EXACT,
        /** By Kou, Markowsky and Berman, where the map around is too large: the cheapest costs more than half as much. */
        APPROXIMATE
    }
}
