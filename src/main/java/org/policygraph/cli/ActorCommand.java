package org.policygraph.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policygraph.picture.EgoGraph;
import org.policygraph.picture.Links;
import org.policygraph.profile.Neighbour;
import org.policygraph.profile.Profile;
import org.policygraph.profile.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who an actor is. */
@Command(
        name = "actor",
        mixinStandardHelpOptions = true,
        description = "Who is an actor? Its names, posts, ties, and how much was read about it")
final class ActorCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "id, name or alias of an actor")
    private String name = "";

    @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
    private boolean json;

    @Option(names = "--picture", paramLabel = "FILE", description = "draw its neighbours, too, as FILE.svg or FILE.png")
    private @Nullable String picture;

    ActorCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        PictureFile file = picture == null ? null : PictureFile.named(picture);
        return application.run(context -> {
            Profile profile = context.getBean(Profiles.class).profile(name);
            if (json) {
                console.line(Application.json(context, profile));
            } else {
                print(profile);
            }
            if (file != null) {
                file.write(EgoGraph.draw(context.getBean(Profiles.class).neighbours(name), Links.NONE), console);
            }
            return ExitCodes.DONE;
        });
    }

    private void print(Profile profile) {
        console.line("%s (%s), %s"
                .formatted(
                        profile.actor().name(),
                        profile.actor().id(),
                        profile.actor().kind()));
        profile.names()
                .forEach(used -> console.line("  called \"%s\" in %d %s by %s"
                        .formatted(
                                used.name(),
                                used.articles(),
                                used.articles() == 1 ? "article" : "articles",
                                String.join(", ", used.sources()))));
        profile.ties().forEach(this::print);
        Profile.Counts counts = profile.counts();
        console.line("  did %d actions, %d were done to it; %d neighbours, %d articles"
                .formatted(counts.done(), counts.undergone(), counts.neighbours(), counts.articles()));
    }

    private void print(Profile.Tie tie) {
        Neighbour edge = tie.edge();
        console.line("  %s %s%s, %s"
                .formatted(
                        edge.verb().phrase(),
                        edge.actor().name(),
                        tie.role() == null ? "" : " as " + tie.role(),
                        Quote.dates(edge.first(), edge.last())));
    }
}
