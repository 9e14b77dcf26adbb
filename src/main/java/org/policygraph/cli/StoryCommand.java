package org.policygraph.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policygraph.story.Page;
import org.policygraph.story.Stories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Asks what the story tells of one actor or of anybody, and prints the answer as text or JSON.
 *
 * @param <T> the answer
 */
@Command
abstract class StoryCommand<T> implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "id, name or alias of an actor; anybody without")
    private @Nullable String name;

    @Option(names = "--limit", description = "how many at most, 1 to 200")
    private int limit = Page.STANDARD;

    @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
    private boolean json;

    StoryCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    abstract T ask(Stories stories, @Nullable String actor, Page page);

    abstract void print(T answer, Console to);

    /** Whether there is more than was asked for. */
    abstract boolean hasMore(T answer);

    @Override
    public Integer call() {
        Page page = new Page(limit, null);
        return application.run(context -> {
            T answer = ask(context.getBean(Stories.class), name, page);
            if (json) {
                console.line(Application.json(context, answer));
            } else {
                print(answer, console);
                if (hasMore(answer)) {
                    console.line("There are more; --limit takes up to 200.");
                }
            }
            return ExitCodes.DONE;
        });
    }
}
