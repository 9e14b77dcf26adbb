package org.policygraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.policygraph.database.DatabaseAddress;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * What {@code serve} prints when it is ready.
 *
 * @param page the address of the page, without a slash at its end
 * @param browser the address of Neo4j Browser
 * @param database where the database is
 * @param split how long the start took
 */
record ReadyBlock(String page, String browser, DatabaseAddress database, String split) {

    static ReadyBlock of(ConfigurableApplicationContext context, StartUp startUp) {
        Environment environment = context.getEnvironment();
        String port = environment.getProperty("local.server.port", "8080");
        String browserPort = environment.getProperty("policy-graph.browser-port", port);
        return new ReadyBlock(
                "http://localhost:" + port,
                "http://localhost:" + browserPort + "/browser/",
                context.getBean(DatabaseAddress.class),
                startUp.split());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Policy Graph is ready (" + split + ")");
        lines.add("  Page           " + page + "/");
        lines.add("  REST           " + page + "/api/v1/actors");
        lines.add("  API docs       " + page + "/swagger-ui.html");
        lines.add("  Neo4j Browser  " + browser);
        lines.add("  Bolt           " + database.bolt() + "  user " + database.username() + "  password " + password());
        lines.add(
                "  Data           " + (database.dataFolder() == null ? "on the server" : shown(database.dataFolder())));
        lines.add("  Try            curl '" + page + "/api/v1/paths?from=google&to=us-department-of-defense'");
        lines.add("Ctrl-C stops it.");
        return lines;
    }

    private String password() {
        Path file = database.passwordFile();
        return file == null ? "as given in NEO4J_PASSWORD" : "in " + shown(file);
    }

    /** Short where the folder lies below the one in which the program runs. */
    private static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
