package org.policygraph.path;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.policygraph.path.PathQuestion.ActorFilter;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Reach;

/**
 * A question about connections other than "which are the best paths between these two?".
 *
 * <p>Its options are those of a {@link PathQuestion} that its topic takes, with the same limits. Their defaults differ in
 * two: {@code k} is 10 for paths and common neighbours and 20 for the actions of a link, and links are told whatever
 * their status.
 *
 * @param topic what it asks about
 * @param ends which actors
 * @param reach how many answers, and how far; {@code maxHops} of a connecting subgraph is the number of steps within
 *     which two of its actors are looked for
 * @param edges which edges of the map count
 * @param actors which actors may stand between the others
 */
public record ConnectionQuestion(Topic topic, Ends ends, Reach reach, EdgeFilter edges, ActorFilter actors) {

    /**
     * The actors a question is about, by id, name or alias, each named once.
     *
     * @param from one; up to 20 for paths between sets, 3 to 10 for a connecting subgraph
     * @param to one; up to 20 for paths between sets, none for a connecting subgraph
     */
    public record Ends(List<String> from, List<String> to) {

        public Ends {
            from = List.copyOf(new LinkedHashSet<>(from));
            to = List.copyOf(new LinkedHashSet<>(to));
        }

        /** One actor and another. */
        public static Ends of(String from, String to) {
            return new Ends(List.of(from), List.of(to));
        }

        /** All of them, in the order in which they were named. */
        List<String> all() {
            Set<String> all = new LinkedHashSet<>(from);
            all.addAll(to);
            return List.copyOf(all);
        }
    }

    /**
     * Reads the options of a question; what is left out has its default.
     *
     * @param options by the names they have in a URL
     * @throws PathProblem.BadValue naming the first value that is not legal, and what would be
     */
    public static ConnectionQuestion of(Topic topic, Ends ends, Map<String, Object> options) {
        options.keySet().stream()
                .filter(name -> !topic.options().contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new PathProblem.BadValue(
                            "an option", unknown, "legal are " + String.join(", ", topic.options()));
                });
        requireNames(topic, topic.from(), ends.from());
        if (topic != Topic.CONNECTING_SUBGRAPH) {
            requireNames(topic, topic.to(), ends.to());
        }
        PathQuestion paths = QuestionMap.question("any", "other", topic.withDefaults(options));
        return new ConnectionQuestion(topic, ends, paths.reach(), paths.edges(), paths.actors());
    }

    private static void requireNames(Topic topic, String parameter, List<String> names) {
        names.forEach(name -> PathQuestion.requireName(parameter, name));
        if (names.size() < topic.fewest() || names.size() > topic.most()) {
            String legal = topic.most() == 1
                    ? "name one"
                    : "name " + topic.fewest() + " to " + topic.most()
                            + " different ones, each in a parameter of its own";
            throw new PathProblem.BadValue(parameter, names.size() + (names.size() == 1 ? " actor" : " actors"), legal);
        }
    }

    /**
     * The same with ids for names.
     *
     * @throws PathProblem when two ends that must differ are one actor, or an actor on the way is an end
     */
    public ConnectionQuestion resolved(Ends ids, ActorFilter filter) {
        if (topic == Topic.CONNECTING_SUBGRAPH) {
            if (ids.from().size() < topic.fewest()) {
                throw new PathProblem.BadValue(
                        topic.from(),
                        String.join(", ", ends.from()),
                        "these are only " + ids.from().size() + " actors under several names; name " + topic.fewest()
                                + " to " + topic.most());
            }
        } else {
            requireApart(ids);
        }
        requireOnTheWay("mustPass", filter.mustPass(), Set.copyOf(ids.all()), "every answer has that end");
        requireOnTheWay("mustAvoid", filter.mustAvoid(), Set.copyOf(ids.all()), "every answer has that end");
        requireOnTheWay("mustAvoid", filter.mustAvoid(), Set.copyOf(filter.mustPass()), "mustPass has it as well");
        return new ConnectionQuestion(topic, ids, reach, edges, filter);
    }

    private void requireApart(Ends ids) {
        for (String id : ids.from()) {
            if (ids.to().contains(id)) {
                if (topic.most() > 1) {
                    throw new PathProblem.BadValue(
                            topic.to(), id, topic.from() + " has it as well; leave it out of one of them");
                }
                throw new PathProblem.SameActor(
                        ends.from().getFirst(), ends.to().getFirst(), id);
            }
        }
    }

    private static void requireOnTheWay(String parameter, List<String> names, Set<String> others, String why) {
        names.stream().filter(others::contains).findFirst().ifPresent(name -> {
            throw new PathProblem.BadValue(parameter, name, why + "; leave it out");
        });
    }

    /** The same options in a path question between two of its actors. */
    public PathQuestion between(String start, String goal) {
        return new PathQuestion(start, goal, reach, edges, actors);
    }

    /** Its options as {@link #of} reads them. */
    Map<String, Object> options() {
        Map<String, Object> options = new TreeMap<>(QuestionMap.of(between("any", "other")));
        options.keySet().retainAll(topic.options());
        return options;
    }

    /** The actors, and the options that are not as they are unless told; {@code k} and {@code maxHops} always. */
    @JsonValue
    Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        if (topic == Topic.CONNECTING_SUBGRAPH) {
            shown.put("actors", ends.from());
        } else {
            boolean sets = topic == Topic.PATHS_BETWEEN_SETS;
            shown.put(topic.from(), sets ? ends.from() : ends.from().getFirst());
            shown.put(topic.to(), sets ? ends.to() : ends.to().getFirst());
        }
        Map<String, Object> usual = of(topic, ends, Map.of()).options();
        options().forEach((name, value) -> {
            if (name.equals("k") || name.equals("maxHops") || !value.equals(usual.get(name))) {
                shown.put(name, value);
            }
        });
        return shown;
    }
}
