package org.policygraph.cli;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;

/** How long the parts of a start took. */
final class StartUp implements ApplicationListener<ApplicationStartedEvent> {

    private final Instant process =
            Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    private final Instant command = Instant.now();
    private Instant context = command;

    @Override
    public void onApplicationEvent(ApplicationStartedEvent event) {
        context = Instant.now();
    }

    /** Tells it in one line; called when all is ready. */
    String split() {
        Instant ready = Instant.now();
        return "%s s: JVM %s, Spring and Neo4j %s, models and sample %s"
                .formatted(
                        seconds(process, ready),
                        seconds(process, command),
                        seconds(command, context),
                        seconds(context, ready));
    }

    private static String seconds(Instant from, Instant to) {
        return "%.1f".formatted(Duration.between(from, to).toMillis() / 1000.0);
    }
}
