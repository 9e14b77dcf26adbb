package org.policygraph.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policygraph.profile.NamedActor;
import org.policygraph.story.Disagreements;
import org.policygraph.story.Disagreements.Disagreement;
import org.policygraph.story.Disagreements.On;
import org.policygraph.story.Disagreements.Side;
import org.policygraph.story.Page;
import org.policygraph.story.Stories;
import org.policygraph.story.ToldAction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells on what sources disagree. */
@Command(
        name = "disagreements",
        mixinStandardHelpOptions = true,
        description = "What do sources tell differently: whether, when or by whom something was done? With quotes")
final class DisagreementsCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "id, name or alias of a side; anybody without")
    private @Nullable String name;

    @Option(names = "--limit", description = "how many at most, 1 to 200")
    private int limit = Page.STANDARD;

    @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
    private boolean json;

    DisagreementsCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        Page page = new Page(limit, null);
        return application.run(context -> {
            Disagreements disagreements = context.getBean(Stories.class).disagreements(name, page);
            if (json) {
                console.line(Application.json(context, disagreements));
            } else {
                print(disagreements);
            }
            return ExitCodes.DONE;
        });
    }

    private void print(Disagreements disagreements) {
        if (disagreements.disagreements().isEmpty()) {
            console.line("No two sources tell anything differently.");
        }
        disagreements.disagreements().forEach(this::print);
        if (disagreements.next() != null) {
            console.line("There are more; --limit takes up to 200.");
        }
    }

    private void print(Disagreement disagreement) {
        ToldAction action = disagreement.sides().getFirst().action();
        String what = action.kind() + (action.over() == null ? "" : ": " + action.over());
        console.line(
                switch (disagreement.on()) {
                    case WHETHER -> "Did %s %s %s?".formatted(name(action.agent()), what, name(action.patient()));
                    case WHEN -> "When did %s %s %s?".formatted(name(action.agent()), what, name(action.patient()));
                    case WHO -> "Who did %s %s?".formatted(what, name(action.patient()));
                });
        disagreement.sides().forEach(side -> print(disagreement.on(), side));
    }

    private void print(On on, Side side) {
        console.line("  "
                + switch (on) {
                    case WHETHER -> side.says() ? "told" : "denied or doubted";
                    case WHEN ->
                        Quote.dates(side.action().start(), side.action().end());
                    case WHO -> name(side.action().agent());
                });
        side.claims().forEach(claim -> console.line("     " + Quote.of(claim)));
    }

    private static String name(@Nullable NamedActor actor) {
        return actor == null ? "somebody" : actor.name();
    }
}
