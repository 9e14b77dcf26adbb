package org.policygraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;
import org.policygraph.profile.NamedActor;
import org.policygraph.profile.Profiles;
import org.policygraph.profile.Timeline;
import org.policygraph.profile.TimelineQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what an actor did and what was done to it, in the order of time. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = "What did an actor do, and what was done to it? Dated, with quotes")
final class TimelineCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "id, name or alias of an actor")
    private String name = "";

    @Option(names = "--from", description = "the first day: 2019, 2019-05 or 2019-05-20")
    private @Nullable PartialDate from;

    @Option(names = "--to", description = "the last day")
    private @Nullable PartialDate to;

    @Option(names = "--role", description = "only what it did (AGENT), or only what was done to it (PATIENT)")
    private TimelineQuestion.@Nullable Role role;

    @Option(names = "--limit", description = "how many actions at most")
    private int limit = TimelineQuestion.STANDARD;

    @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
    private boolean json;

    TimelineCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        TimelineQuestion question = new TimelineQuestion(name, from, to, role, limit);
        return application.run(context -> {
            Timeline timeline = context.getBean(Profiles.class).timeline(question);
            if (json) {
                console.line(Application.json(context, timeline));
            } else {
                print(timeline);
            }
            return ExitCodes.DONE;
        });
    }

    private void print(Timeline timeline) {
        if (timeline.actions().isEmpty()) {
            console.line("Nothing that was read tells of an action of "
                    + timeline.actor().name() + ".");
        }
        timeline.actions().forEach(this::print);
        if (!timeline.complete()) {
            console.line("There are more; --limit takes up to 1000.");
        }
    }

    private void print(Timeline.Entry entry) {
        console.line("%s  %s %s %s  %s, belief %.2f%s"
                .formatted(
                        Quote.dates(entry.start(), entry.end()),
                        names(entry.agents()),
                        entry.kind(),
                        names(entry.patients()),
                        entry.status().name().toLowerCase(Locale.ROOT),
                        entry.belief(),
                        entry.contested() ? ", contested" : ""));
        entry.evidence().forEach(evidence -> console.line("   " + Quote.of(evidence)));
    }

    private static String names(List<NamedActor> actors) {
        return actors.isEmpty() ? "…" : actors.stream().map(NamedActor::name).collect(Collectors.joining(" and "));
    }
}
