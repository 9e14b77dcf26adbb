package org.policygraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policygraph.profile.NamedActor;
import org.policygraph.story.Page;
import org.policygraph.story.Reversals;
import org.policygraph.story.Reversals.Position;
import org.policygraph.story.Reversals.Reversal;
import org.policygraph.story.Stories;
import org.policygraph.story.ToldAction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who changed position. */
@Command(
        name = "reversals",
        mixinStandardHelpOptions = true,
        description = "Who changed position, on what, and after how many days? The latest change first, with quotes")
final class ReversalsCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "id, name or alias of who changed; anybody without")
    private @Nullable String name;

    @Option(names = "--limit", description = "how many at most, 1 to 200")
    private int limit = Page.STANDARD;

    @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
    private boolean json;

    ReversalsCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        Page page = new Page(limit, null);
        return application.run(context -> {
            Reversals reversals = context.getBean(Stories.class).reversals(name, page);
            if (json) {
                console.line(Application.json(context, reversals));
            } else {
                print(reversals);
            }
            return ExitCodes.DONE;
        });
    }

    private void print(Reversals reversals) {
        if (reversals.reversals().isEmpty()) {
            console.line("Nobody is told to have changed position.");
        }
        reversals.reversals().forEach(this::print);
        if (reversals.next() != null) {
            console.line("There are more; --limit takes up to 200.");
        }
    }

    private void print(Reversal reversal) {
        console.line("%s towards %s%s, after %s%d days"
                .formatted(
                        name(reversal.actor()),
                        name(reversal.towards()),
                        reversal.over() == null ? "" : " on " + reversal.over(),
                        reversal.exact() ? "" : "about ",
                        reversal.days()));
        print(reversal.before());
        print(reversal.after());
    }

    private void print(Position position) {
        ToldAction action = position.action();
        console.line("  %s  %s, %s, belief %.2f"
                .formatted(
                        Quote.dates(action.start(), action.end()),
                        action.kind(),
                        action.status().name().toLowerCase(Locale.ROOT),
                        action.belief()));
        position.claims().forEach(claim -> console.line("     " + Quote.of(claim)));
    }

    private static String name(@Nullable NamedActor actor) {
        return actor == null ? "…" : actor.name();
    }
}
