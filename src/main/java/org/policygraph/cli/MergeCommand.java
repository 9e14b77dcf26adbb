package org.policygraph.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policygraph.graph.Judged;
import org.policygraph.graph.Judgement.Answer;
import org.policygraph.graph.Judgements;
import org.policygraph.graph.Opinion;
import org.policygraph.profile.ActorDirectory;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that two actors are one, or are not. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description =
                "Say that two actors are one: shows which edges change, and does it with --yes; undo takes it back")
final class MergeCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Parameters(index = "0", paramLabel = "A", description = "id, name or alias of the actor that goes on")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "id, name or alias of the other")
    private String other = "";

    @Option(names = "--as", description = "SAME (standard), DIFFERENT or UNSURE")
    private Answer answer = Answer.SAME;

    @Option(names = "--yes", description = "do it; without, only tell what would change")
    private boolean yes;

    @Option(names = "--dry-run", description = "only tell what would change, also with --yes")
    private boolean dryRun;

    @Option(names = "--by", description = "who says so; the user's name by default")
    private @Nullable String by;

    @Option(names = "--reason", description = "why; kept with the judgement")
    private String reason = "";

    @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
    private boolean json;

    MergeCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        return application.run(context -> {
            String who = by == null ? System.getProperty("user.name", "curator") : by;
            Opinion opinion = new Opinion(id(context, one), id(context, other), answer, who, reason);
            Judged judged = context.getBean(Judgements.class).judge(opinion, dryRun || !yes);
            if (json) {
                console.line(Application.json(context, judged));
                return ExitCodes.DONE;
            }
            new JudgedText(console).print(judged);
            if (!yes && !dryRun) {
                console.line("nothing was changed; --yes does it");
            }
            return ExitCodes.DONE;
        });
    }

    /** The id that was given, or that of the actor with the name that was. */
    static String id(ConfigurableApplicationContext context, String idOrName) {
        return context.getBean(Judgements.class).knows(idOrName)
                ? idOrName
                : context.getBean(ActorDirectory.class).find(idOrName).id().value();
    }
}
