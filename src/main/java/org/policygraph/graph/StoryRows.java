package org.policygraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Plover;
import org.policygraph.document.Precision;

/** A story as the rows of the queries that write it. */
final class StoryRows {

    private StoryRows() {}

    static List<Map<String, Object>> pairs(Collection<Pair> pairs) {
        return pairs.stream()
                .map(pair -> Row.of("key", pair.key())
                        .and("first", pair.first())
                        .and("second", pair.second())
                        .map())
                .toList();
    }

    /** The things that the actions are about, by id. */
    static List<Map<String, Object>> instruments(Story story) {
        SortedMap<String, Map<String, Object>> rows = new TreeMap<>();
        story.actions().stream()
                .map(action -> action.deed().instrument())
                .filter(Objects::nonNull)
                .forEach(instrument -> rows.put(
                        instrument.id(),
                        Row.of("id", instrument.id())
                                .and("kind", instrument.kind().orElse(null))
                                .map()));
        return List.copyOf(rows.values());
    }

    static List<Map<String, Object>> actions(Story story) {
        return story.actions().stream().map(StoryRows::action).toList();
    }

    static List<Map<String, Object>> reversals(Story story) {
        return story.reversals().stream()
                .map(reversal -> Map.<String, Object>of("by", reversal.by(), "of", reversal.of()))
                .toList();
    }

    static List<Map<String, Object>> turns(Story story) {
        return story.links().turns().stream()
                .map(turn -> Map.<String, Object>of("to", turn.to(), "from", turn.from(), "days", turn.days()))
                .toList();
    }

    static List<Map<String, Object>> differences(Story story) {
        return story.links().differences().stream()
                .map(difference -> Map.<String, Object>of("one", difference.one(), "other", difference.other()))
                .toList();
    }

    /** The actions of which another may tell that somebody else did them: those of a known day, done to somebody. */
    static List<Map<String, Object>> events(Story story) {
        return story.actions().stream()
                .filter(action -> event(action) != null)
                .map(action -> Map.<String, Object>of("id", action.id()))
                .toList();
    }

    /** What is the same when two tell one deed of two actors; null where that cannot be told. */
    private static @Nullable String event(Action action) {
        Deed deed = action.deed();
        boolean telling = deed.agent() != null
                && deed.patient() != null
                && !deed.kind().isSymmetric()
                && !deed.kind().verb().isTie()
                && !action.verdict().status().isNegative()
                && !action.dating().isInterval()
                && action.dating().precision() == Precision.DAY;
        return telling ? ContentId.of(deed.kind(), deed.patient(), deed.topic(), action.dating()) : null;
    }

    static List<Map<String, Object>> edges(Story story) {
        return story.edges().stream().map(StoryRows::edge).toList();
    }

    private static Map<String, Object> action(Action action) {
        Instrument instrument = action.deed().instrument();
        return Row.of("properties", properties(action))
                .and("agent", action.deed().agent())
                .and("patient", action.deed().patient())
                .and("instrument", instrument == null ? null : instrument.id())
                .and("claims", action.claims().stream().map(StoryRows::claim).toList())
                .map();
    }

    private static Map<String, Object> claim(ToldClaim claim) {
        Teller teller = claim.told().teller();
        return Map.of("id", claim.id(), "voice", teller.id(), "reliability", teller.reliability());
    }

    static Map<String, Object> properties(Action action) {
        Deed deed = action.deed();
        Plover plover = deed.kind().plover(action.verdict().status());
        return Row.of("id", action.id())
                .and("pair", deed.pair().key())
                .and("code", deed.kind())
                .and("plover", plover)
                .and("mode", action.mode())
                .and("contexts", action.contexts())
                .and("label", deed.label())
                .and("over", deed.over())
                .and("start", action.dating().first())
                .and("end", action.dating().last())
                .and("precision", action.dating().precision())
                .and("basis", action.basis())
                .and("status", action.verdict().status())
                .and("belief", action.verdict().belief())
                .and("sources", action.verdict().sources())
                .and("contested", action.verdict().contested())
                .and("event", event(action))
                .map();
    }

    static Map<String, Object> edge(Edge edge) {
        Row properties = Row.of("key", edge.key())
                .and("actions", edge.actions().size())
                .and("sources", edge.sources())
                .and("first", edge.first())
                .and("last", edge.last())
                .and("precision", edge.precision())
                .and("status", edge.status())
                .and("belief", edge.belief())
                .and("contested", edge.isContested())
                .and("actionIds", edge.actionIds());
        if (edge.verb().isTie()) {
            properties
                    .and("role", edge.role())
                    .and("from", edge.since().orElse(null))
                    .and("to", edge.until().orElse(null));
        }
        return Map.of("from", edge.from(), "to", edge.to(), "verb", edge.verb().name(), "properties", properties.map());
    }
}
