package org.policygraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.policygraph.document.UnreadableText;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads in the background, one run after the other, each on all cores; remembers the last ones as long as it lives. */
@Component
class Runs implements DisposableBean {

    /** The most that is handed in for one run, in bytes. */
    static final int MOST_BYTES = 500_000_000;

    /** What problems call the articles, before the number of the line. */
    private static final String PLACE = "articles";

    private static final int MOST_WAITING = 10;
    private static final int MOST_REMEMBERED = 100;

    private final Ingest ingest;
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("runs").factory());
    private final Map<String, BackgroundRun> runs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, BackgroundRun> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    Runs(Ingest ingest) {
        this.ingest = ingest;
    }

    /**
     * Takes articles, one as JSON on each line, and begins to read them when those before them are read.
     *
     * @throws UnreadableText.TooLong when they are more than {@value #MOST_BYTES} bytes
     * @throws Busy when too many runs wait already
     */
    BackgroundRun start(InputStream articles) throws IOException {
        Path file = Files.createTempFile("articles", ".jsonl");
        try {
            keep(articles, file);
            String id = UUID.randomUUID().toString();
            BackgroundRun run = new BackgroundRun(id, count(file));
            worker.execute(() -> read(run, file));
            synchronized (runs) {
                runs.put(id, run);
            }
            return run;
        } catch (RejectedExecutionException e) {
            Files.deleteIfExists(file);
            throw new Busy();
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    Optional<BackgroundRun> find(String id) {
        synchronized (runs) {
            return Optional.ofNullable(runs.get(id));
        }
    }

    private static void keep(InputStream articles, Path file) throws IOException {
        long kept = 0;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = articles.read(buffer); read >= 0; read = articles.read(buffer)) {
                kept += read;
                if (kept > MOST_BYTES) {
                    throw new UnreadableText.TooLong((int) kept, MOST_BYTES, "bytes or more");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static long count(Path file) throws IOException {
        try (ArticleLines lines = new ArticleLines(Files.newInputStream(file), PLACE, Given.NOTHING)) {
            long count = 0;
            for (; lines.hasNext(); lines.next()) {
                count++;
            }
            return count;
        }
    }

    private void read(BackgroundRun run, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            ingest.run(Inputs.lines(in, PLACE), Progress.NONE, run.run());
        } catch (IOException | RuntimeException e) {
            System.getLogger(Runs.class.getName()).log(System.Logger.Level.WARNING, "A run was broken off", e);
            run.breakOff(String.valueOf(e.getMessage()));
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    /** What is being read is broken off; what was written stays. */
    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    /** Too many runs wait already. */
    static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Busy() {
            super("%d runs wait already; try again when one of them has ended".formatted(MOST_WAITING));
        }
    }
}
