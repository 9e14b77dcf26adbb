package org.policygraph.cli;

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

/** Tells on what sources disagree. */
@Command(
        name = "disagreements",
        mixinStandardHelpOptions = true,
        description = "What do sources tell differently: whether, when or by whom something was done? With quotes")
final class DisagreementsCommand extends StoryCommand<Disagreements> {

    DisagreementsCommand(Application application, Console console) {
        super(application, console);
    }

    @Override
    Disagreements ask(Stories stories, @Nullable String actor, Page page) {
        return stories.disagreements(actor, page);
    }

    @Override
    void print(Disagreements answer, Console to) {
        if (answer.disagreements().isEmpty()) {
            to.line("No two sources tell anything differently.");
        }
        answer.disagreements().forEach(each -> print(each, to));
    }

    @Override
    boolean hasMore(Disagreements answer) {
        return answer.next() != null;
    }

    private static void print(Disagreement disagreement, Console to) {
        ToldAction action = disagreement.sides().getFirst().action();
        String what = action.kind() + (action.over() == null ? "" : ": " + action.over());
        to.line(
                switch (disagreement.on()) {
                    case WHETHER -> "Did %s %s %s?".formatted(name(action.agent()), what, name(action.patient()));
                    case WHEN -> "When did %s %s %s?".formatted(name(action.agent()), what, name(action.patient()));
                    case WHO -> "Who did %s %s?".formatted(what, name(action.patient()));
                });
        disagreement.sides().forEach(side -> print(disagreement.on(), side, to));
    }

    private static void print(On on, Side side, Console to) {
        to.line("  "
                + switch (on) {
                    case WHETHER -> side.says() ? "told" : "denied or doubted";
                    case WHEN ->
                        Quote.dates(side.action().start(), side.action().end());
                    case WHO -> name(side.action().agent());
                });
        side.claims().forEach(claim -> to.line("     " + Quote.of(claim)));
    }

    private static String name(@Nullable NamedActor actor) {
        return actor == null ? "somebody" : actor.name();
    }
}
