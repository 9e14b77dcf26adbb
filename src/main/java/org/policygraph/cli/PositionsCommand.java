package org.policygraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policygraph.story.PositionTracker;
import org.policygraph.story.Positions;
import org.policygraph.story.Positions.Course;
import org.policygraph.story.Positions.Held;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells on which side of others an actor is. */
@Command(
        name = "positions",
        mixinStandardHelpOptions = true,
        description = "On which side of others is an actor, by what it did and said, and when did it change sides?")
final class PositionsCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "id, name or alias of an actor")
    private String name = "";

    @Option(names = "--towards", description = "another actor; without, all on whom it changed sides")
    private @Nullable String towards;

    @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
    private boolean json;

    PositionsCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        return application.run(context -> {
            Positions positions = context.getBean(PositionTracker.class).of(name, towards);
            if (json) {
                console.line(Application.json(context, positions));
            } else {
                print(positions);
            }
            return ExitCodes.DONE;
        });
    }

    private void print(Positions positions) {
        if (positions.courses().isEmpty()) {
            console.line("Nothing shows that " + positions.actor().name() + " changed sides.");
        }
        positions.courses().forEach(course -> print(positions, course));
    }

    private void print(Positions positions, Course course) {
        console.line("%s towards %s: %d %s"
                .formatted(
                        positions.actor().name(),
                        course.towards().name(),
                        course.changes(),
                        course.changes() == 1 ? "change" : "changes"));
        course.positions().forEach(this::print);
    }

    private void print(Held held) {
        console.line("  %s%s  %s%s"
                .formatted(
                        held.published() ? "told " : "",
                        held.day(),
                        held.leaning().name().toLowerCase(Locale.ROOT),
                        held.daysAfter() == null ? "" : ", changed after " + held.daysAfter() + " days"));
        held.claims().forEach(claim -> console.line("     " + Quote.of(claim)));
    }
}
