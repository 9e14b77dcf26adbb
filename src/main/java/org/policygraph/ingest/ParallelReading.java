package org.policygraph.ingest;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
     * Reads all inputs.
     *
     * @param inputs taken as they are needed
     * @param each called in this thread, once for each input, in their order
     */
    public void forEach(Iterable<Input> inputs, Consumer<Outcome> each) {
        Queue<Future<Outcome>> open = new ArrayDeque<>();
        try (ExecutorService cores = Executors.newFixedThreadPool(CORES)) {
            try {
                for (Iterator<Input> rest = inputs.iterator(); rest.hasNext() || !open.isEmpty(); ) {
                    while (rest.hasNext() && open.size() < AHEAD) {
                        Input input = rest.next();
                        open.add(cores.submit(() -> outcome(input)));
                    }
                    each.accept(open.remove().get());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Reading was interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("Reading stopped: " + e.getCause(), e.getCause());
            } finally {
                cores.shutdownNow();
            }
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
