package org.policygraph.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.policygraph.action.Status;
import org.policygraph.path.Step;
import org.policygraph.profile.Direction;
import org.policygraph.profile.NamedActor;

/** A step of one path, or the same step of several, as one line of a drawing. */
final class Route {

    private final NamedActor upper;
    private final NamedActor lower;
    private final boolean downward;
    private final Step step;
    private final List<Integer> paths = new ArrayList<>();
    private final String anchor;

    /**
     * Takes the step as its first path walks it.
     *
     * @param path which one, counted from 1
     * @param position the place of the step in it, counted from 1
     * @param turned whether the end of the step is drawn above its start
     */
    Route(Step step, NamedActor from, NamedActor to, int path, int position, boolean turned) {
        this.step = step;
        upper = turned ? to : from;
        lower = turned ? from : to;
        downward = step.direction() == Direction.FORWARD != turned;
        anchor = "#path-" + path + "-step-" + position;
        paths.add(path);
    }

    void alsoOf(int path) {
        if (!paths.contains(path)) {
            paths.add(path);
        }
    }

    NamedActor upper() {
        return upper;
    }

    NamedActor lower() {
        return lower;
    }

    /** Whether the upper one did it to the lower one. */
    boolean downward() {
        return downward;
    }

    int firstPath() {
        return paths.getFirst();
    }

    /** Where its evidence stands on the page of paths. */
    String anchor() {
        return anchor;
    }

    /** The paths it belongs to, for whoever wants to set one apart. */
    String pathList() {
        return paths.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    String verb() {
        return step.verb().phrase();
    }

    boolean contested() {
        return step.contested();
    }

    String note() {
        String date = step.first() == null
                ? "undated"
                : step.first().equals(step.last()) ? step.first().toString() : step.first() + " – " + step.last();
        return step.verb().isTie() && step.status() == Status.DONE ? date : date + " · " + word(step.status());
    }

    String whole() {
        NamedActor agent = downward ? upper : lower;
        NamedActor patient = downward ? lower : upper;
        return "%s %s %s, %s%s"
                .formatted(agent.name(), verb(), patient.name(), note(), contested() ? ", contested" : "");
    }

    /** Done is drawn through, what may come is dashed, what is doubtful is dotted. */
    String dashes() {
        return switch (step.status()) {
            case DONE, REVERSED -> "none";
            case ANNOUNCED, PLANNED, PROPOSED, CONSIDERED, CONDITIONAL, PERMITTED -> "7 4";
            case ALLEGED, DENIED, NEGATED -> "2 4";
        };
    }

    double thickness() {
        return 1.2 + 1.4 * step.belief();
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
