package org.policygraph.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line: tells which command is meant, and turns what goes wrong into one line and an exit code. */
@Command(
        name = "policy-graph",
        description = "A dated, evidence-backed knowledge graph of policy actors, read from news",
        mixinStandardHelpOptions = true,
        version = "policy-graph 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Commands {

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "print the stack trace of an error")
    private boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    private Commands() {}

    /**
     * Runs the command that the arguments name; without any, {@code serve}.
     *
     * @param application the class that Spring starts from, for the commands that need it
     * @return 0 when all was done, 1 when some inputs were refused, 2 when it could not run
     */
    public static int run(Class<?> application, String... arguments) {
        return run(application, Console.standard(), arguments);
    }

    static int run(Class<?> application, Console console, String... arguments) {
        Commands commands = new Commands();
        CommandLine line = new CommandLine(commands)
                .addSubcommand(new ServeCommand(new Application(application), console))
                .addSubcommand(new IngestCommand(new Application(application), console))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new PathsCommand(new Application(application), console))
                .addSubcommand(new ActorCommand(new Application(application), console))
                .addSubcommand(new TimelineCommand(new Application(application), console))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, given) -> commands.refuse(console, e))
                .setExecutionExceptionHandler((e, command, result) -> commands.fail(console, e));
        return line.execute(withDefault(arguments));
    }

    /** Options alone belong to {@code serve}: that is what {@code spring-boot:run} hands over. */
    private static String[] withDefault(String... arguments) {
        List<String> own = List.of("-h", "--help", "-V", "--version");
        if (arguments.length > 0 && (!arguments[0].startsWith("-") || own.contains(arguments[0]))) {
            return arguments;
        }
        return java.util.stream.Stream.concat(java.util.stream.Stream.of("serve"), Arrays.stream(arguments)).toArray(String[]::new);
    }

    private int refuse(Console console, CommandLine.ParameterException e) {
        CommandLine command = e.getCommandLine();
        String legal = command.getSubcommands().isEmpty()
                ? "; '" + command.getCommandSpec().qualifiedName() + " --help' lists what is legal"
                : "; the commands are " + String.join(", ", command.getSubcommands().keySet());
        console.error(e.getMessage() + legal);
        return failed(console, e);
    }

    private int fail(Console console, Exception e) {
        console.error(Causes.inOneLine(e));
        return failed(console, e);
    }

    private int failed(Console console, Exception e) {
        if (debug) {
            console.trace(e);
        }
        return ExitCodes.COULD_NOT_RUN;
    }
}
