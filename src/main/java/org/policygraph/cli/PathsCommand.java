package org.policygraph.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathAnswer;
import org.policygraph.path.PathFinder;
import org.policygraph.path.PathQuestion;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;
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

        @Option(names = "--verbs", split = ",", description = "what the steps may say, such as SANCTIONED,ACCUSED")
        private Set<Verb> verbs = EnumSet.copyOf(EdgeFilter.DEFAULT.verbs());

        @Option(names = "--status", split = ",", description = "how far the actions have come, such as DONE,PLANNED")
        private Set<Status> status = EnumSet.copyOf(EdgeFilter.DEFAULT.status());

        @Option(names = "--min-belief", description = "the least belief, 0 to 1")
        private double minBelief = EdgeFilter.DEFAULT.minBelief();

        @Option(names = "--since", description = "only what happened since: 2019, 2019-05 or 2019-05-20")
        private @Nullable PartialDate since;

        @Option(names = "--until", description = "only what happened until")
        private @Nullable PartialDate until;

        @Option(names = "--as-of", description = "only what was published by then")
        private @Nullable PartialDate asOf;

        @Option(names = "--time-respecting", description = "no step may end before an earlier one begins")
        private boolean timeRespecting;

        PathQuestion question(String from, String to) {
            Period period = new Period(since, until, asOf, timeRespecting);
            return new PathQuestion(
                    from, to, new Reach(k, maxHops, hubs), new EdgeFilter(verbs, status, minBelief, period));
        }
    }

    @Override
    public Integer call() {
        PathQuestion question = filters.question(from, to);
        return application.run(context -> {
            PathAnswer answer = context.getBean(PathFinder.class).find(question);
            if (json) {
                console.line(Application.json(context, answer));
            } else {
                new PathText(console).print(answer);
            }
            return ExitCodes.DONE;
        });
    }
}
