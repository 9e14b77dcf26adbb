package org.policygraph.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Loads the reading models beside the start of a program that will read the sample; all others load them when used. */
public final class ModelLoading implements ApplicationContextInitializer<GenericApplicationContext> {

    private final BooleanSupplier needed;
    private volatile @Nullable Duration took;

    /** Takes whether the sample is going to be read; asked when the context begins. */
    public ModelLoading(BooleanSupplier needed) {
        this.needed = needed;
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        if (needed.getAsBoolean()) {
            ArticleReader reader = ArticleReader.english();
            context.registerBean(ArticleReader.class, () -> reader);
            Thread.ofPlatform().daemon().name("models").start(() -> load(reader));
        }
    }

    /** How long it took; null when nothing was loaded, or not yet. */
    public @Nullable Duration took() {
        return took;
    }

    private void load(ArticleReader reader) {
        Instant start = Instant.now();
        reader.documents().prepare();
        took = Duration.between(start, Instant.now());
    }
}
