package org.policygraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.policygraph.notebook.Form;
import org.policygraph.notebook.Notebook;
import org.policygraph.notebook.NotebookRun;
import org.policygraph.notebook.NotebookRunner;
import org.policygraph.notebook.Notebooks;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs Cypher notebooks, and writes or checks what they give. */
@Command(
        name = "notebook",
        mixinStandardHelpOptions = true,
        description = "Run Cypher notebooks, read-only; without a file, list those that come with the program")
final class NotebookCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "a Markdown file, or the name of a notebook that comes with the program; several may be given")
    private List<String> files = List.of();

    @Option(names = "--to", split = ",", description = "what to write: ${COMPLETION-CANDIDATES}; HTML by default")
    private List<Form> forms = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "where to write it; here by default")
    private Path out = Path.of("");

    @Option(names = "--check", description = "compare with what the notebook expects, and write only what --to names")
    private boolean check;

    @Option(names = "--param", paramLabel = "k=v", description = "another value for a parameter; may be repeated")
    private Map<String, String> parameters = new LinkedHashMap<>();

    NotebookCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (files.isEmpty()) {
            new Notebooks()
                    .all()
                    .forEach(notebook -> console.line("%-24s %s".formatted(notebook.name(), notebook.title())));
            return ExitCodes.DONE;
        }
        if (check && !parameters.isEmpty()) {
            throw new BadArgument("--param is " + parameters
                    + "; --check compares with what is expected of the parameters as they are, so leave one out");
        }
        return application.run(this::run);
    }

    private int run(ConfigurableApplicationContext context) {
        Notebooks notebooks = context.getBean(Notebooks.class);
        NotebookRunner runner = context.getBean(NotebookRunner.class);
        List<Notebook> asked = files.stream()
                .map(file -> notebooks.open(file).with(parameters))
                .toList();
        boolean allHold = true;
        for (Notebook notebook : asked) {
            NotebookRun run = runner.run(notebook);
            (check ? forms : forms.isEmpty() ? List.of(Form.HTML) : forms).forEach(form -> write(form, run));
            allHold &= !check || holds(run);
        }
        return allHold ? ExitCodes.DONE : ExitCodes.SOME_REFUSED;
    }

    private boolean holds(NotebookRun run) {
        List<String> failures = run.failures();
        failures.forEach(console::error);
        long expected = run.notebook().cells().stream()
                .mapToLong(cell -> cell.expectations().size())
                .sum();
        console.line("%s: %d queries in %.0f ms, %d of %d expectations hold"
                .formatted(
                        run.notebook().name(),
                        run.notebook().cells().size(),
                        run.millis(),
                        expected - failures.size(),
                        expected));
        return failures.isEmpty();
    }

    private void write(Form form, NotebookRun run) {
        Path file = out.resolve(run.notebook().name() + form.ending());
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, form.write(run));
        } catch (IOException e) {
            throw new UncheckedIOException("'" + file + "' cannot be written", e);
        }
        console.line("wrote " + file);
    }
}
