package org.policygraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part of the program that needs Spring and the database; commands start it only when they do.
 *
 * @param program the class that Spring starts from
 */
record Application(Class<?> program) {

    /** Starts with REST and page; whoever calls closes it. */
    ConfigurableApplicationContext serve(Map<String, String> properties, StartUp startUp) {
        return start(WebApplicationType.SERVLET, properties, startUp);
    }

    /** Starts without REST and page, beside a running program where there is one, and stops when the work is done. */
    int run(ToIntFunction<ConfigurableApplicationContext> work) {
        try (ConfigurableApplicationContext context =
                start(WebApplicationType.NONE, Map.of("policy-graph.join-running", "true"), new StartUp(false))) {
            return work.applyAsInt(context);
        }
    }

    /** The answer as REST gives it, indented for people. */
    static String json(ConfigurableApplicationContext context, Object answer) {
        return context.getBean(JsonMapper.class)
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(answer);
    }

    private ConfigurableApplicationContext start(
            WebApplicationType type, Map<String, String> properties, StartUp startUp) {
        List<String> arguments = new ArrayList<>();
        properties.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new SpringApplicationBuilder(program)
                .web(type)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(startUp.database(), startUp.models())
                .listeners(startUp)
                .run(arguments.toArray(String[]::new));
    }
}
