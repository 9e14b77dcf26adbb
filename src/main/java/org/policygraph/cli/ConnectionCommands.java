package org.policygraph.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.policygraph.path.ConnectionAnswer;
import org.policygraph.path.ConnectionQuestion;
import org.policygraph.path.ConnectionQuestion.Ends;
import org.policygraph.path.Connections;
import org.policygraph.path.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that ask how actors are connected otherwise than by the best paths between two. */
final class ConnectionCommands {

    private ConnectionCommands() {}

    /** What they have in common: they ask one question, and print the answer as text or JSON. */
    @Command
    abstract static class Question implements Callable<Integer> {

        private final Application application;
        private final Console console;

        @Option(names = "--json", description = "print the answer as JSON, as REST gives it")
        private boolean json;

        @Mixin
        private ConnectionOptions.Edges edges = new ConnectionOptions.Edges();

        private Question(Application application, Console console) {
            this.application = application;
            this.console = console;
        }

        ConnectionOptions.Edges edges() {
            return edges;
        }

        abstract ConnectionQuestion question();

        @Override
        public Integer call() {
            ConnectionQuestion question = question();
            return application.run(context -> {
                ConnectionAnswer answer = context.getBean(Connections.class).find(question);
                if (json) {
                    console.line(Application.json(context, answer));
                } else {
                    new ConnectionText(console).print(answer);
                }
                return ExitCodes.DONE;
            });
        }
    }

    /** Which are all paths of the fewest steps? */
    @Command(
            name = "shortest",
            mixinStandardHelpOptions = true,
            description = "All paths of the fewest steps between two actors, and how many there are")
    static final class Shortest extends Question {

        @Parameters(index = "0", paramLabel = "FROM", description = "id, name or alias of an actor")
        private String from = "";

        @Parameters(index = "1", paramLabel = "TO", description = "id, name or alias of another one")
        private String to = "";

        @Mixin
        private ConnectionOptions.Limit limit = new ConnectionOptions.Limit();

        @Mixin
        private ConnectionOptions.Reach reach = new ConnectionOptions.Reach();

        @Mixin
        private ConnectionOptions.Course course = new ConnectionOptions.Course();

        @Mixin
        private ConnectionOptions.Between between = new ConnectionOptions.Between();

        Shortest(Application application, Console console) {
            super(application, console);
        }

        @Override
        ConnectionQuestion question() {
            Map<String, Object> options = ConnectionOptions.of(edges(), limit, reach, course, between);
            return ConnectionQuestion.of(Topic.SHORTEST_PATHS, Ends.of(from, to), options);
        }
    }

    /** Which are the best paths between any of these and any of those? */
    @Command(
            name = "between",
            mixinStandardHelpOptions = true,
            description = "The best paths from any of some actors to any of others")
    static final class Between extends Question {

        @Option(names = "--from", required = true, description = "an actor to start from; may be given up to 20 times")
        private List<String> from = List.of();

        @Option(names = "--to", required = true, description = "an actor to lead to; may be given up to 20 times")
        private List<String> to = List.of();

        @Mixin
        private ConnectionOptions.Limit limit = new ConnectionOptions.Limit();

        @Mixin
        private ConnectionOptions.Reach reach = new ConnectionOptions.Reach();

        @Mixin
        private ConnectionOptions.Course course = new ConnectionOptions.Course();

        @Mixin
        private ConnectionOptions.Between between = new ConnectionOptions.Between();

        Between(Application application, Console console) {
            super(application, console);
        }

        @Override
        ConnectionQuestion question() {
            Map<String, Object> options = ConnectionOptions.of(edges(), limit, reach, course, between);
            return ConnectionQuestion.of(Topic.PATHS_BETWEEN_SETS, new Ends(from, to), options);
        }
    }

    /** Whom are both linked with? */
    @Command(
            name = "common",
            mixinStandardHelpOptions = true,
            description = "Whom are two actors both linked with? Also known as interlocks")
    static final class Common extends Question {

        @Parameters(index = "0", paramLabel = "ACTOR", description = "id, name or alias of an actor")
        private String one = "";

        @Parameters(index = "1", paramLabel = "OTHER", description = "id, name or alias of another one")
        private String other = "";

        @Mixin
        private ConnectionOptions.Limit limit = new ConnectionOptions.Limit();

        @Mixin
        private ConnectionOptions.Between between = new ConnectionOptions.Between();

        Common(Application application, Console console) {
            super(application, console);
        }

        @Override
        ConnectionQuestion question() {
            Map<String, Object> options = ConnectionOptions.of(edges(), limit, between);
            return ConnectionQuestion.of(Topic.COMMON_NEIGHBOURS, Ends.of(one, other), options);
        }
    }

    /** Why are these linked? */
    @Command(
            name = "links",
            mixinStandardHelpOptions = true,
            description = "Why are two actors linked? Each edge with its actions, and who says what of them")
    static final class Links extends Question {

        @Parameters(index = "0", paramLabel = "ACTOR", description = "id, name or alias of an actor")
        private String one = "";

        @Parameters(index = "1", paramLabel = "OTHER", description = "id, name or alias of another one")
        private String other = "";

        @Mixin
        private ConnectionOptions.Limit limit = new ConnectionOptions.Limit();

        Links(Application application, Console console) {
            super(application, console);
        }

        @Override
        ConnectionQuestion question() {
            return ConnectionQuestion.of(Topic.LINKS, Ends.of(one, other), ConnectionOptions.of(edges(), limit));
        }
    }

    /** What connects all of these? */
    @Command(
            name = "connect",
            mixinStandardHelpOptions = true,
            description = "The smallest part of the map that connects 3 to 10 actors")
    static final class Connect extends Question {

        @Parameters(arity = "1..*", paramLabel = "ACTOR", description = "id, name or alias of an actor")
        private List<String> actors = List.of();

        @Mixin
        private ConnectionOptions.Reach reach = new ConnectionOptions.Reach();

        @Mixin
        private ConnectionOptions.Between between = new ConnectionOptions.Between();

        Connect(Application application, Console console) {
            super(application, console);
        }

        @Override
        ConnectionQuestion question() {
            Map<String, Object> options = ConnectionOptions.of(edges(), reach, between);
            return ConnectionQuestion.of(Topic.CONNECTING_SUBGRAPH, new Ends(actors, List.of()), options);
        }
    }
}
