package org.policygraph.cli;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.policygraph.database.DatabaseOpening;
import org.policygraph.ingest.ModelLoading;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;

/** A start: what begins beside Spring, and how long the parts took. */
final class StartUp implements ApplicationListener<ApplicationStartedEvent> {

    private final Instant process =
            Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    private final Instant command = Instant.now();
    private final DatabaseOpening database = new DatabaseOpening();
    private final ModelLoading models;
    private Instant context = command;

    /** Takes whether an empty graph gets the sample, which needs the reading models. */
    StartUp(boolean withSample) {
        models = new ModelLoading(() -> withSample && database.isNew());
    }

    DatabaseOpening database() {
        return database;
    }

    ModelLoading models() {
        return models;
    }

    @Override
    public void onApplicationEvent(ApplicationStartedEvent event) {
        context = Instant.now();
    }

    /** Tells it in one line; called when all is ready. */
    String split() {
        Instant ready = Instant.now();
        return "%s s: JVM %s, Spring %s%s%s, sample %s"
                .formatted(
                        seconds(process, ready),
                        seconds(process, command),
                        seconds(command, context),
                        beside("Neo4j", database.took()),
                        beside("models", models.took()),
                        seconds(context, ready));
    }

    /** These overlap with Spring, so that the parts add up to more than the whole. */
    private static String beside(String part, @Nullable Duration took) {
        return took == null ? "" : " beside %s %s".formatted(part, seconds(took));
    }

    private static String seconds(Instant from, Instant to) {
        return seconds(Duration.between(from, to));
    }

    private static String seconds(Duration duration) {
        return "%.1f".formatted(duration.toMillis() / 1000.0);
    }
}
