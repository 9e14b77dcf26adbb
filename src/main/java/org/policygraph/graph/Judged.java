package org.policygraph.graph;

import java.util.List;
import org.policygraph.graph.Retraction.Change;

/**
 * What a judgement, or taking one back, does to the graph.
 *
 * @param dryRun whether it was only tried; then nothing has changed
 * @param judgement what is judged
 * @param one the actor that the first is now
 * @param other the actor that the second is now; the same one where they are one
 * @param actions those that come, go or change
 * @param edges the lines of the map that do
 */
public record Judged(
        boolean dryRun, Judgement judgement, Party one, Party other, List<Change> actions, List<Change> edges) {

    public Judged {
        actions = List.copyOf(actions);
        edges = List.copyOf(edges);
    }

    Judged asDryRun() {
        return new Judged(true, judgement, one, other, actions, edges);
    }

    /**
     * An actor that one id leads to.
     *
     * @param key the id
     * @param id the id of the actor
     * @param name its name
     * @param kind what it is, such as COMPANY
     */
    public record Party(String key, String id, String name, String kind) {}
}
