package org.policygraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.policygraph.document.Article;
import org.policygraph.graph.Articles;
import org.policygraph.ingest.Problem.Level;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Reads our own sample articles into an empty graph, so that a first question has an answer; and those that are still
 * missing where a first start was cut short.
 */
@Component
@ConditionalOnBooleanProperty("policy-graph.sample")
final class Sample implements ApplicationRunner {

    private static final String FILES = "classpath*:sample/*.txt";

    private final Ingest ingest;
    private final Articles articles;

    Sample(Ingest ingest, Articles articles) {
        this.ingest = ingest;
        this.articles = articles;
    }

    /** Runs before the program calls itself ready. */
    @Override
    public void run(ApplicationArguments arguments) {
        Inputs inputs = inputs();
        if (articles.isPartOf(ids(inputs))) {
            IngestRun run = ingest.run(inputs, Progress.NONE);
            run.problems()
                    .of(Level.REFUSED)
                    .forEach(problem -> System.getLogger(Sample.class.getName())
                            .log(System.Logger.Level.WARNING, "The sample article {0}", problem));
        }
    }

    static Inputs inputs() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            return Inputs.of(Stream.of(files)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .map(Sample::input)
                    .toArray(Input[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Article.Id> ids(Inputs inputs) {
        return StreamSupport.stream(inputs.spliterator(), false)
                .map(input -> input.content().get().id())
                .toList();
    }

    private static Input input(Resource file) {
        String name = String.valueOf(file.getFilename());
        return new Input(name, name, () -> {
            try {
                return TextFile.parse(file.getContentAsByteArray(), Given.NOTHING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
