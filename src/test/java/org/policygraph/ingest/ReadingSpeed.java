package org.policygraph.ingest;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policygraph.actor.Resolution;
import org.policygraph.document.Article;
import org.policygraph.document.Document;
import org.policygraph.mention.Mention;

/**
 * How many words one thread reads in a second of its CPU time, and the share of each stage; beside it CoreNLP's default
 * pipeline on the same words. A program for {@code bench/speed.sh}, not a test.
 */
final class ReadingSpeed {

    private static final int WARM_UP = 25_000;
    private static final int MEASURED = 50_000;

    /** The default pipeline is several times slower: a fifth of the words holds it still as long. */
    private static final int MEASURED_DEFAULT = MEASURED / 5;

    private static final double SECOND = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ArticleReader reader = ArticleReader.english();
    private final Map<Article, String> mainTexts = new LinkedHashMap<>();
    private long document;
    private long mention;
    private long actor;
    private long action;

    private ReadingSpeed() {}

    /**
     * Prints the figures.
     *
     * @param paths files and folders with articles
     */
    public static void main(String... paths) {
        List<Article> articles = new ArrayList<>();
        Inputs.files(Stream.of(paths).map(Path::of).toList(), Given.NOTHING)
                .forEach(input -> articles.add(input.content().get()));
        new ReadingSpeed().measure(articles);
    }

    private void measure(List<Article> articles) {
        articles.forEach(this::count);
        repeat(WARM_UP, articles, this::read);
        document = mention = actor = action = 0;
        long read = repeat(MEASURED, articles, this::read);
        long all = document + mention + actor + action;
        System.out.printf("%d articles, again and again to %,d words of main text%n", articles.size(), read);
        System.out.printf("all stages        %6.0f words per CPU second%n", read * SECOND / all);
        show("document", document, all);
        show("mention", mention, all);
        show("actor", actor, all);
        show("action", action, all);
        System.out.printf("live heap         %6d MiB with all models loaded%n", liveHeap() >> 20);
        measureDefault(articles);
    }

    private static void show(String stage, long nanoseconds, long all) {
        System.out.printf("  %-8s        %6.1f %%%n", stage, 100.0 * nanoseconds / all);
    }

    /** Its own default but for relations of knowledge base population, whose models are in a jar of their own. */
    private void measureDefault(List<Article> articles) {
        Properties recipe = new Properties();
        recipe.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref");
        recipe.setProperty("sutime.binders", "0");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(recipe);
        Consumer<Article> read = article -> pipeline.process(mainText(article));
        repeat(MEASURED_DEFAULT / 2, articles, read);
        long start = now();
        long words = repeat(MEASURED_DEFAULT, articles, read);
        System.out.printf("CoreNLP's default %6.0f words per CPU second%n", words * SECOND / (now() - start));
        System.out.printf("live heap         %6d MiB with both%n", liveHeap() >> 20);
    }

    private void read(Article article) {
        long start = now();
        Document read = reader.documents().read(article);
        long parsed = now();
        List<Mention> found = reader.mentions().find(read);
        long named = now();
        Resolution resolution = reader.actors().resolve(read, found);
        long resolved = now();
        reader.claims().extract(read, resolution);
        document += parsed - start;
        mention += named - parsed;
        actor += resolved - named;
        action += now() - resolved;
    }

    /** Leftovers are not parsed, so that counting their words would flatter the figure. */
    private void count(Article article) {
        String text = reader.documents().read(article).regions().stream()
                .filter(region -> region.kind().isMainText())
                .map(region -> region.span().of(article.text()))
                .collect(Collectors.joining("\n\n"));
        mainTexts.put(article, text);
    }

    private String mainText(Article article) {
        return requireNonNull(mainTexts.get(article));
    }

    /** Reads all articles, and again, until so many words were read; gives how many it were. */
    private long repeat(long enough, List<Article> articles, Consumer<Article> read) {
        long words = 0;
        while (words < enough) {
            for (Article article : articles) {
                read.accept(article);
                words += new StringTokenizer(mainText(article)).countTokens();
            }
        }
        return words;
    }

    private static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static long liveHeap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
