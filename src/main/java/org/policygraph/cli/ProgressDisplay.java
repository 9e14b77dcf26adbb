package org.policygraph.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.policygraph.ingest.IngestRun;
import org.policygraph.ingest.Progress;

/** Shows on standard error how far a run has come: as a bar on a terminal, else as a line now and then. */
sealed interface ProgressDisplay extends Progress, AutoCloseable {

    /** The launcher says whether standard error is a terminal; Java cannot tell. */
    String TERMINAL = "policy-graph.terminal";

    static ProgressDisplay on(Console console, OptionalLong count) {
        return Boolean.getBoolean(TERMINAL) ? new Bar(count) : new Lines(console, count);
    }

    @Override
    void close();

    /** A bar that moves. */
    record Bar(ProgressBar bar) implements ProgressDisplay {

        Bar(OptionalLong count) {
            this(new ProgressBarBuilder()
                    .setTaskName("reading")
                    .setInitialMax(count.orElse(-1))
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .clearDisplayOnFinish()
                    .build());
        }

        @Override
        public void advanced(IngestRun run) {
            bar.stepTo(run.done());
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line every ten seconds, so that short work says nothing. */
    final class Lines implements ProgressDisplay {

        private static final Duration PAUSE = Duration.ofSeconds(10);

        private final Console console;
        private final String total;
        private Instant last = Instant.now();

        Lines(Console console, OptionalLong count) {
            this.console = console;
            this.total = count.isPresent() ? " of " + count.getAsLong() : "";
        }

        @Override
        public void advanced(IngestRun run) {
            Instant now = Instant.now();
            if (Duration.between(last, now).compareTo(PAUSE) >= 0) {
                last = now;
                console.error(run.done() + total + " read");
            }
        }

        @Override
        public void close() {}
    }
}
