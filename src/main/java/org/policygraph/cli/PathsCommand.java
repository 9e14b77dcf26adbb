package org.policygraph.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathAnswer;
import org.policygraph.path.PathFinder;
import org.policygraph.path.PathQuestion;
import org.policygraph.path.PathQuestion.ActorFilter;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Heading;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;
import org.policygraph.path.Without;
import org.policygraph.picture.Links;
import org.policygraph.picture.RouteMap;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how two actors are connected, each step with the sentences it stands on. */
@Command(
        name = "paths",
        mixinStandardHelpOptions = true,
        description = "How are two actors connected? Each step with its quotes")
final class PathsCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Parameters(index = "0", paramLabel = "FROM", description = "id, name or alias of an actor")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "id, name or alias of another one")
    private String to = "";

    @ArgGroup(exclusive = false, heading = "Which paths%n")
    private Filters filters = new Filters();

    @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
    private boolean json;

    @Option(names = "--picture", paramLabel = "FILE", description = "draw the paths, too, as FILE.svg or FILE.png")
    private @Nullable String picture;

    PathsCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    /** The options that narrow the question; those left out are as the question has them. */
    static final class Filters {

        @Option(names = "--k", description = "how many paths at most")
        private int k = Reach.DEFAULT.k();

        @Option(names = "--max-hops", description = "the most steps of one path")
        private int maxHops = Reach.DEFAULT.maxHops();

        @Option(names = "--hubs", arity = "1", description = "whether the hub guard is on: true or false")
        private boolean hubs = Reach.DEFAULT.hubs();

        @Option(names = "--hub-limit", description = "the most edges of an actor on the way")
        private @Nullable Integer hubLimit;

        @Option(names = "--direction", description = "ANY, or FORWARD: steps done by the actor they start from")
        private Heading direction = Reach.DEFAULT.direction();

        @Option(names = "--verbs", split = ",", description = "what the steps may say, such as SANCTIONED,ACCUSED")
        private Set<Verb> verbs = EnumSet.copyOf(EdgeFilter.DEFAULT.verbs());

        @Option(names = "--not-verbs", split = ",", description = "what no step may say")
        private Set<Verb> notVerbs = EnumSet.noneOf(Verb.class);

        @Option(names = "--status", split = ",", description = "how far the actions have come, such as DONE,PLANNED")
        private Set<Status> status = EnumSet.copyOf(EdgeFilter.DEFAULT.status());

        @Option(names = "--min-belief", description = "the least belief, 0 to 1")
        private double minBelief = EdgeFilter.DEFAULT.minBelief();

        @Option(names = "--min-sources", description = "the fewest independent sources of a step")
        private int minSources = EdgeFilter.DEFAULT.minSources();

        @Option(names = "--since", description = "only what happened since: 2019, 2019-05 or 2019-05-20")
        private @Nullable PartialDate since;

        @Option(names = "--until", description = "only what happened until")
        private @Nullable PartialDate until;

        @Option(names = "--as-of", description = "only what was published by then")
        private @Nullable PartialDate asOf;

        @Option(names = "--time-respecting", description = "no step may end before an earlier one begins")
        private boolean timeRespecting;

        @Option(names = "--kinds", split = ",", description = "what actors on the way may be, such as PERSON,COMPANY")
        private Set<ActorKind> kinds = EnumSet.allOf(ActorKind.class);

        @Option(names = "--not-kinds", split = ",", description = "what no actor on the way may be")
        private Set<ActorKind> notKinds = EnumSet.noneOf(ActorKind.class);

        @Option(names = "--must-pass", split = ",", description = "actors that each path runs through")
        private List<String> mustPass = List.of();

        @Option(names = "--must-avoid", split = ",", description = "actors that no path runs through")
        private List<String> mustAvoid = List.of();

        PathQuestion question(String from, String to) {
            return new PathQuestion(
                    from,
                    to,
                    new Reach(k, maxHops, hubs, hubLimit, direction),
                    new EdgeFilter(
                            Without.of("notVerbs", verbs, notVerbs),
                            status,
                            minBelief,
                            minSources,
                            new Period(since, until, asOf, timeRespecting)),
                    new ActorFilter(Without.of("notKinds", kinds, notKinds), mustPass, mustAvoid));
        }
    }

    @Override
    public Integer call() {
        PathQuestion question = filters.question(from, to);
        PictureFile file = picture == null ? null : PictureFile.named(picture);
        return application.run(context -> {
            PathAnswer answer = context.getBean(PathFinder.class).find(question);
            if (json) {
                console.line(Application.json(context, answer));
            } else {
                new PathText(console).print(answer);
            }
            if (file != null && !answer.paths().isEmpty()) {
                file.write(RouteMap.draw(answer.paths(), Links.NONE), console);
            }
            return ExitCodes.DONE;
        });
    }
}
