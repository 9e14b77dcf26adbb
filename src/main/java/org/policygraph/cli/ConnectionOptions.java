package org.policygraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathQuestion.Heading;
import picocli.CommandLine.Option;

/** The options of questions about connections: what is not given is as the question has it. */
final class ConnectionOptions {

    private ConnectionOptions() {}

    /** Takes options by the names they have in a URL. */
    interface Group {
        void into(Map<String, Object> options);
    }

    static Map<String, Object> of(Group... groups) {
        Map<String, Object> options = new LinkedHashMap<>();
        for (Group group : groups) {
            group.into(options);
        }
        return options;
    }

    private static void put(Map<String, Object> options, String name, @Nullable Object value) {
        if (value != null) {
            options.put(name, value);
        }
    }

    /** Which edges count. */
    static final class Edges implements Group {

        @Option(names = "--verbs", split = ",", description = "what a step may say, such as SANCTIONED,ACCUSED")
        private @Nullable Set<Verb> verbs;

        @Option(names = "--not-verbs", split = ",", description = "what no step may say")
        private @Nullable Set<Verb> notVerbs;

        @Option(names = "--status", split = ",", description = "how far the actions have come, such as DONE,PLANNED")
        private @Nullable Set<Status> status;

        @Option(names = "--min-belief", description = "the least belief, 0 to 1")
        private @Nullable Double minBelief;

        @Option(names = "--min-sources", description = "the fewest independent sources of a step")
        private @Nullable Integer minSources;

        @Option(names = "--since", description = "only what happened since: 2019, 2019-05 or 2019-05-20")
        private @Nullable PartialDate since;

        @Option(names = "--until", description = "only what happened until")
        private @Nullable PartialDate until;

        @Option(names = "--as-of", description = "only what was published by then")
        private @Nullable PartialDate asOf;

        @Override
        public void into(Map<String, Object> options) {
            put(options, "verbs", verbs);
            put(options, "notVerbs", notVerbs);
            put(options, "status", status);
            put(options, "minBelief", minBelief);
            put(options, "minSources", minSources);
            put(options, "since", since);
            put(options, "until", until);
            put(options, "asOf", asOf);
        }
    }

    /** Which actors may stand between others. */
    static final class Between implements Group {

        @Option(names = "--hubs", arity = "1", description = "whether the hub guard is on: true or false")
        private @Nullable Boolean hubs;

        @Option(names = "--hub-limit", description = "the most edges of an actor between others")
        private @Nullable Integer hubLimit;

        @Option(
                names = "--kinds",
                split = ",",
                description = "what actors between others may be, such as PERSON,COMPANY")
        private @Nullable Set<ActorKind> kinds;

        @Option(names = "--not-kinds", split = ",", description = "what no actor between others may be")
        private @Nullable Set<ActorKind> notKinds;

        @Option(names = "--must-avoid", description = "an actor that stands between no others; may be given again")
        private @Nullable List<String> mustAvoid;

        @Override
        public void into(Map<String, Object> options) {
            put(options, "hubs", hubs);
            put(options, "hubLimit", hubLimit);
            put(options, "kinds", kinds);
            put(options, "notKinds", notKinds);
            put(options, "mustAvoid", mustAvoid);
        }
    }

    /** How many are given. */
    static final class Limit implements Group {

        @Option(names = "--k", description = "how many at most, 1 to 100: paths, neighbours, or actions of each edge")
        private @Nullable Integer k;

        @Override
        public void into(Map<String, Object> options) {
            put(options, "k", k);
        }
    }

    /** How far is looked. */
    static final class Reach implements Group {

        @Option(names = "--max-hops", description = "the most steps, 1 to 8; 4 unless told")
        private @Nullable Integer maxHops;

        @Override
        public void into(Map<String, Object> options) {
            put(options, "maxHops", maxHops);
        }
    }

    /** How paths must lead. */
    static final class Course implements Group {

        @Option(names = "--direction", description = "ANY, or FORWARD: steps done by the actor they start from")
        private @Nullable Heading direction;

        @Option(names = "--time-respecting", description = "no step may end before an earlier one begins")
        private boolean timeRespecting;

        @Option(names = "--must-pass", description = "an actor that each path runs through; may be given again")
        private @Nullable List<String> mustPass;

        @Override
        public void into(Map<String, Object> options) {
            put(options, "direction", direction);
            put(options, "timeRespecting", timeRespecting ? Boolean.TRUE : null);
            put(options, "mustPass", mustPass);
        }
    }
}
