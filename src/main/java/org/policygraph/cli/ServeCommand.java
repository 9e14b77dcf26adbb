package org.policygraph.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the graph, REST and the page until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Run the graph with REST and page; an empty graph gets the sample articles first")
final class ServeCommand implements Callable<Integer> {

    private final Application application;
    private final Console console;

    @Option(names = "--data", paramLabel = "DIR", description = "where the embedded database lives; ./data by default")
    private @Nullable Path data;

    @Option(names = "--port", description = "of REST and page; 8080 by default, 0 for a free one")
    private @Nullable Integer port;

    @Option(names = "--bolt-port", description = "of the embedded database; 7687 by default, 0 for a free one")
    private @Nullable Integer boltPort;

    @Option(names = "--browser-port", description = "of Neo4j Browser; that of the page by default")
    private @Nullable Integer browserPort;

    ServeCommand(Application application, Console console) {
        this.application = application;
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        StartUp startUp = new StartUp(true);
        ConfigurableApplicationContext context = application.serve(properties(), startUp);
        ReadyBlock.of(context, startUp).lines().forEach(console::line);
        // Ctrl-C ends the program; Spring's own hook then closes the server, and after it the database
        Thread.currentThread().join();
        return ExitCodes.DONE;
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        properties.put("policy-graph.sample", "true");
        put(properties, "policy-graph.data", data);
        put(properties, "server.port", port);
        put(properties, "policy-graph.bolt-port", boltPort);
        put(properties, "policy-graph.browser-port", browserPort);
        return properties;
    }

    private static void put(Map<String, String> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value.toString());
        }
    }
}
