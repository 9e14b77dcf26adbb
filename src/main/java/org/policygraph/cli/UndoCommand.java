package org.policygraph.cli;

import java.util.concurrent.Callable;
import org.policygraph.graph.Judged;
import org.policygraph.graph.Judgements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a judgement back. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Take a judgement back, at any later time: the graph is then as if nobody had made it")
final class UndoCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Parameters(paramLabel = "ID", description = "id of a judgement; merge and how tell it")
    private String id = "";

    @Option(names = "--dry-run", description = "only tell what would change")
    private boolean dryRun;

    @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
    private boolean json;

    UndoCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        return application.run(context -> {
            Judged judged = context.getBean(Judgements.class).undo(id, dryRun);
            if (json) {
                console.line(Application.json(context, judged));
            } else {
                new JudgedText(console).print(judged);
            }
            return ExitCodes.DONE;
        });
    }
}
