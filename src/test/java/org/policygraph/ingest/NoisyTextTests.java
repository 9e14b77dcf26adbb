package org.policygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.policygraph.action.Claim;
import org.policygraph.action.Participant;
import org.policygraph.action.Reading;
import org.policygraph.document.Article;
import org.policygraph.document.DateExpression;
import org.policygraph.document.Document;
import org.policygraph.document.Region;
import org.policygraph.document.Sentence;
import org.policygraph.document.Span;
import org.policygraph.document.UnreadableText;
import org.policygraph.mention.Mention;

/**
 * Holds that whatever the text, what is read stands in it: {@code -Dtests.seed=…} repeats a run, {@code
 * -Dtests.documents=…} makes it longer.
 */
class NoisyTextTests {

    private static final int DOCUMENTS = Integer.getInteger("tests.documents", 12);
    private static final long SEED = Long.getLong("tests.seed", System.nanoTime());
    private static final int MOST_CHARS = 3_000;
    private static final double MOST_CPU_SECONDS = 20;

    private static final List<Noise> WAYS = List.of(Noise.values());
    private static final ArticleReader READER = ArticleReader.english();

    @TestFactory
    Stream<DynamicTest> whatIsReadStandsInTheText() {
        System.out.println("NoisyTextTests: -Dtests.seed=" + SEED + " -Dtests.documents=" + DOCUMENTS);
        List<Article> articles = StreamSupport.stream(Sample.inputs().spliterator(), false)
                .map(input -> input.content().get())
                .toList();
        return IntStream.range(0, DOCUMENTS)
                .mapToObj(
                        i -> DynamicTest.dynamicTest("text " + i + " of seed " + SEED, () -> hold(noisy(articles, i))));
    }

    @Test
    void aTextOfNothingButNoiseIsReadOrRefused() {
        Stream.of("\0", "\uFEFF", "\u200B\u200B", ".", "\"", "((((", "\uD800", "\r", "😀", "\u202E\u202D", "1\t2\t3")
                .forEach(text -> hold(new Article(text, Article.Origin.UNKNOWN)));
    }

    private static Article noisy(List<Article> articles, int number) {
        Random random = new Random(SEED + 7_919L * number);
        Article article = articles.get(random.nextInt(articles.size()));
        String text = article.text();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text = WAYS.get(random.nextInt(WAYS.size())).on(text, random);
        }
        return new Article(text.substring(0, Math.min(text.length(), MOST_CHARS)), article.origin());
    }

    private static void hold(Article article) {
        Reading reading;
        double before = cpuSeconds();
        try {
            reading = READER.read(article);
        } catch (UnreadableText e) {
            assertThat(e.getMessage()).hasLineCount(1).isNotBlank();
            return;
        }
        assertThat(cpuSeconds() - before).as("CPU seconds").isLessThan(MOST_CPU_SECONDS);
        Document document = reading.document();
        assertThat(document.text()).isEqualTo(article.text());
        holdsInOrder(document.regions().stream().map(Region::span).toList(), document.text());
        holdsInOrder(document.sentences().stream().map(Sentence::span).toList(), document.text());
        document.sentences().forEach(sentence -> holds(sentence, document));
        document.dates().forEach(date -> holds(date, document));
        reading.resolution().mentions().forEach(mention -> holds(mention, document));
        reading.claims().forEach(claim -> holds(claim, document));
        holdsAgain(reading, READER.read(article));
    }

    private static void holdsInOrder(List<Span> spans, String text) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.length()).isPositive();
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static void holds(Sentence sentence, Document document) {
        assertThat(document.regions()).anySatisfy(region -> {
            assertThat(region.kind()).isEqualTo(sentence.region());
            assertThat(region.kind().isMainText()).isTrue();
            assertThat(region.span().contains(sentence.span())).isTrue();
        });
        List<Span> words = new ArrayList<>();
        sentence.tokens().forEach(token -> {
            words.add(token.span());
            assertThat(token.span().of(document.text())).isEqualTo(token.word());
            assertThat(sentence.span().contains(token.span())).isTrue();
        });
        holdsInOrder(words, document.text());
    }

    private static void holds(DateExpression date, Document document) {
        assertThat(date.span().of(document.text())).isEqualTo(date.text()).isNotBlank();
        assertThat(document.sentences()).anyMatch(sentence -> sentence.span().contains(date.span()));
        if (date.start() != null && date.end() != null) {
            assertThat(date.start().firstDay()).isBeforeOrEqualTo(date.end().lastDay());
        }
    }

    private static void holds(Mention mention, Document document) {
        assertThat(mention.span().of(document.text())).isEqualTo(mention.text()).isNotBlank();
        assertThat(document.sentences()).anyMatch(sentence -> sentence.span().contains(mention.span()));
    }

    private static void holds(Claim claim, Document document) {
        Sentence sentence = document.sentences().get(claim.trigger().sentence());
        assertThat(sentence.region().isMainText()).isTrue();
        assertThat(sentence.span().contains(claim.trigger().span())).isTrue();
        assertThat(claim.trigger().span().of(document.text()))
                .isEqualTo(claim.trigger().text());
        Stream.of(claim.roles().agent(), claim.roles().patient())
                .filter(Objects::nonNull)
                .map(Participant::span)
                .forEach(role -> assertThat(document.sentences().subList(0, sentence.index() + 1))
                        .as("who is meant stands here or was told before")
                        .anyMatch(here -> here.span().contains(role)));
        Participant holder = claim.standing().holder();
        if (holder != null) {
            assertThat(document.sentences())
                    .anyMatch(other ->
                            other.span().contains(holder.span()) && Math.abs(other.index() - sentence.index()) <= 2);
        }
    }

    private static void holdsAgain(Reading one, Reading other) {
        assertThat(other.document().regions()).isEqualTo(one.document().regions());
        assertThat(other.document().dates()).isEqualTo(one.document().dates());
        assertThat(other.resolution().mentions()).isEqualTo(one.resolution().mentions());
        assertThat(other.claims()).isEqualTo(one.claims());
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
