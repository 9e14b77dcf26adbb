package org.policygraph.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policygraph.profile.NamedActor;
import org.policygraph.story.Page;
import org.policygraph.story.Reversals;
import org.policygraph.story.Reversals.Position;
import org.policygraph.story.Reversals.Reversal;
import org.policygraph.story.Stories;
import org.policygraph.story.ToldAction;
import picocli.CommandLine.Command;

/** Tells who changed position. */
@Command(
        name = "reversals",
        mixinStandardHelpOptions = true,
        description = "Who changed position, on what, and after how many days? The latest change first, with quotes")
final class ReversalsCommand extends StoryCommand<Reversals> {

    ReversalsCommand(Application application, Console console) {
        super(application, console);
    }

    @Override
    Reversals ask(Stories stories, @Nullable String actor, Page page) {
        return stories.reversals(actor, page);
    }

    @Override
    void print(Reversals answer, Console to) {
        if (answer.reversals().isEmpty()) {
            to.line("Nobody is told to have changed position.");
        }
        answer.reversals().forEach(each -> print(each, to));
    }

    @Override
    boolean hasMore(Reversals answer) {
        return answer.next() != null;
    }

    private static void print(Reversal reversal, Console to) {
        to.line("%s towards %s%s, after %s%d days"
                .formatted(
                        name(reversal.actor()),
                        name(reversal.towards()),
                        reversal.over() == null ? "" : " on " + reversal.over(),
                        reversal.exact() ? "" : "about ",
                        reversal.days()));
        print(reversal.before(), to);
        print(reversal.after(), to);
    }

    private static void print(Position position, Console to) {
        ToldAction action = position.action();
        to.line("  %s  %s, %s, belief %.2f"
                .formatted(
                        Quote.dates(action.start(), action.end()),
                        action.kind(),
                        action.status().name().toLowerCase(Locale.ROOT),
                        action.belief()));
        position.claims().forEach(claim -> to.line("     " + Quote.of(claim)));
    }

    private static String name(@Nullable NamedActor actor) {
        return actor == null ? "…" : actor.name();
    }
}
