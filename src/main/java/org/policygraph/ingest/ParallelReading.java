package org.policygraph.ingest;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.policygraph.document.Article;
import org.policygraph.document.UnreadableText;
import org.policygraph.ingest.Problem.Level;
import org.policygraph.ingest.Problem.Stage;

/** Reads articles on all cores, and hands on what came of them one by one, in the order they came in. */
public final class ParallelReading {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Enough that a short article never waits for a long one before it, little enough to hold in memory. */
    private static final int AHEAD = 4 * CORES;

    private final ArticleReader reader;

    public ParallelReading(ArticleReader reader) {
        this.reader = reader;
    }

    /**
     * Reads all inputs. An outcome is handed on as soon as it and all before it are there, also while the next input is
     * still awaited; of an endless source no more than a few are held at any time.
     *
     * @param inputs taken as they are needed
     * @param each called in this thread, once for each input, in their order
     */
    public void forEach(Iterable<Input> inputs, Consumer<Outcome> each) {
        BlockingQueue<Future<Optional<Outcome>>> open = new ArrayBlockingQueue<>(AHEAD);
        try (ExecutorService cores = Executors.newFixedThreadPool(CORES)) {
            Thread feeder = Thread.ofPlatform().daemon().start(() -> feed(inputs, open, cores));
            try {
                Optional<Outcome> outcome = open.take().get();
                while (outcome.isPresent()) {
                    each.accept(outcome.get());
                    outcome = open.take().get();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Reading was interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("Reading stopped: " + e.getCause(), e.getCause());
            } finally {
                feeder.interrupt();
                cores.shutdownNow();
            }
        }
    }

    /** Has all inputs read, waiting while enough are open; then, or when they break off, says that no more will come. */
    private void feed(Iterable<Input> inputs, BlockingQueue<Future<Optional<Outcome>>> open, Executor cores) {
        try {
            CompletableFuture<Optional<Outcome>> end = CompletableFuture.completedFuture(Optional.empty());
            try {
                for (Input input : inputs) {
                    FutureTask<Optional<Outcome>> task = new FutureTask<>(() -> Optional.of(outcome(input)));
                    open.put(task);
                    cores.execute(task);
                }
            } catch (RuntimeException | Error e) {
                // whoever waits for the next outcome must not wait for ever
                end = CompletableFuture.failedFuture(e);
            }
            open.put(end);
        } catch (InterruptedException e) {
            // whoever took the outcomes has left
            Thread.currentThread().interrupt();
        }
    }

    private Outcome outcome(Input input) {
        Article article;
        try {
            article = input.content().get();
        } catch (UnreadableText | UnusableInput e) {
            return refused(input, Stage.LOADING, String.valueOf(e.getMessage()));
        }
        try {
            return new Outcome.Read(input, reader.read(article));
        } catch (UnreadableText e) {
            return refused(input, Stage.READING, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            // a parser that fails on one article must not take the other thousand with it
            System.getLogger(ParallelReading.class.getName()).log(System.Logger.Level.DEBUG, input.place(), e);
            return refused(input, Stage.READING, "the reader failed on this text (" + e + "); please report it");
        }
    }

    private static Outcome refused(Input input, Stage stage, String reason) {
        return new Outcome.Refused(input, new Problem(stage, Level.REFUSED, input.place(), reason));
    }
}
