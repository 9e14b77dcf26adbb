package org.policygraph.cli;

import java.util.List;
import java.util.stream.Stream;
import org.policygraph.document.PartialDate;
import org.policygraph.ingest.ArticleReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line: tells which command is meant, and turns what goes wrong into one line and an exit code. */
@Command(
        name = "policy-graph",
        description = "A dated, evidence-backed knowledge graph of policy actors, read from news",
        mixinStandardHelpOptions = true,
        version = "policy-graph 0.1.0",
        synopsisSubcommandLabel = "COMMAND")
public final class Commands {

    /** Options that are asked of the program itself, not of {@code serve}. */
    private static final List<String> OWN = List.of("-h", "--help", "-V", "--version");

    private final Console console;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "print the stack trace of an error")
    private boolean debug;

    private Commands(Console console) {
        this.console = console;
    }

    /**
     * Runs the command that the arguments name; without any, {@code serve}.
     *
     * @param program the class that Spring starts from, for the commands that need it
     * @return 0 when all was done, 1 when some inputs were refused, 2 when it could not run
     */
    public static int run(Class<?> program, String... arguments) {
        return run(new Application(program), Console.standard(), arguments);
    }

    static int run(Application application, Console console, String... arguments) {
        Commands commands = new Commands(console);
        return new CommandLine(commands)
                .addSubcommand(new ServeCommand(application, console))
                .addSubcommand(new IngestCommand(application, console))
                .addSubcommand(new ExtractCommand(console, ArticleReader::english))
                .addSubcommand(new PathsCommand(application, console))
                .addSubcommand(new ActorCommand(application, console))
                .addSubcommand(new TimelineCommand(application, console))
                .addSubcommand(new ConnectionCommands.Shortest(application, console))
                .addSubcommand(new ConnectionCommands.Between(application, console))
                .addSubcommand(new ConnectionCommands.Common(application, console))
                .addSubcommand(new ConnectionCommands.Links(application, console))
                .addSubcommand(new ConnectionCommands.Connect(application, console))
                .addSubcommand(new PositionsCommand(application, console))
                .addSubcommand(new ReversalsCommand(application, console))
                .addSubcommand(new DisagreementsCommand(application, console))
                .addSubcommand(new DiffCommand(application, console))
                .addSubcommand(new SourcesCommand(application, console))
                .addSubcommand(new MergeCommand(application, console))
                .addSubcommand(new UndoCommand(application, console))
                .addSubcommand(new ReviewCommand(application, console))
                .addSubcommand(new HowCommand(application, console))
                .addSubcommand(new WhyCommand(application, console))
                .addSubcommand(new NotebookCommand(application, console))
                .addSubcommand(new RetractCommand(application, console))
                .addSubcommand(new RederiveCommand(application, console))
                .setOut(console.out())
                .setErr(console.err())
                .registerConverter(PartialDate.class, Commands::date)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, given) -> commands.refuse(e))
                .setExecutionExceptionHandler((e, command, given) -> commands.fail(e))
                .execute(orServe(arguments));
    }

    /** Options alone belong to {@code serve}. */
    private static String[] orServe(String... arguments) {
        if (arguments.length > 0 && (!arguments[0].startsWith("-") || OWN.contains(arguments[0]))) {
            return arguments;
        }
        return Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new);
    }

    private static PartialDate date(String value) {
        try {
            return PartialDate.parse(value);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(e.getMessage());
        }
    }

    private int refuse(CommandLine.ParameterException e) {
        CommandLine command = e.getCommandLine();
        String legal = command.getSubcommands().isEmpty()
                ? "'" + command.getCommandSpec().qualifiedName() + " --help' lists what is legal"
                : "the commands are "
                        + String.join(", ", command.getSubcommands().keySet());
        console.error(e.getMessage() + "; " + legal);
        return couldNotRun(e);
    }

    private int fail(Exception e) {
        console.error(Causes.inOneLine(e));
        return couldNotRun(e);
    }

    private int couldNotRun(Exception e) {
        if (debug) {
            console.trace(e);
        }
        return ExitCodes.COULD_NOT_RUN;
    }
}
