package org.policygraph.database;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Opens the database beside Spring's own start instead of inside it: each takes seconds, and they share nothing. */
public final class DatabaseOpening implements ApplicationContextInitializer<GenericApplicationContext> {

    private volatile boolean isNew;
    private volatile @Nullable Duration took;

    /** Whether there was no database in the data folder; known when the context begins. */
    public boolean isNew() {
        return isNew;
    }

    /** How long it took; null while it is not open. */
    public @Nullable Duration took() {
        return took;
    }

    /** The database comes into the context as a bean like any other; whoever asks for it waits until it is open. */
    @Override
    public void initialize(GenericApplicationContext context) {
        DatabaseSettings settings =
                Binder.get(context.getEnvironment()).bindOrCreate("policy-graph", DatabaseSettings.class);
        isNew = !settings.server().configured() && !Files.exists(new DataFolder(settings.data()).neo4jHome());
        CompletableFuture<Database> opening = new CompletableFuture<>();
        Thread.ofPlatform().name("database").start(() -> open(settings, opening));
        // registered before all others, so destroyed after them, also when the context fails before anyone asked
        context.getDefaultListableBeanFactory().registerDisposableBean("databaseOpening", () -> close(opening));
        context.registerBean(Database.class, () -> opened(opening), definition -> definition.setDestroyMethodName(""));
    }

    private void open(DatabaseSettings settings, CompletableFuture<Database> opening) {
        Instant start = Instant.now();
        try {
            Database database = Database.open(settings);
            took = Duration.between(start, Instant.now());
            opening.complete(database);
        } catch (RuntimeException | Error e) {
            opening.completeExceptionally(e);
        }
    }

    private static Database opened(CompletableFuture<Database> opening) {
        try {
            return opening.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DatabaseProblem problem ? problem : e;
        }
    }

    /** Waits for the end of the opening: its threads are no daemons, and its folder stays locked. */
    private static void close(CompletableFuture<Database> opening) {
        opening.handle((database, failure) -> database)
                .thenAccept(database -> {
                    if (database != null) {
                        database.close();
                    }
                })
                .join();
    }
}
