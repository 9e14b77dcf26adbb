package org.policygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.policygraph.actor.Resolution;
import org.policygraph.document.Article;
import org.policygraph.document.Document;
import org.policygraph.document.DocumentReader;
import org.policygraph.document.UnreadableText;

class ParallelReadingTests {

    private static final DocumentReader WORDS =
            article -> new Document(article, List.of(), List.of(), List.of(), List.of());

    @Test
    void outcomesComeInTheOrderOfTheInputs() {
        DocumentReader slowest = article -> {
            pause(article.text().equals("article 0") ? 200 : 1);
            return WORDS.read(article);
        };
        Input[] inputs =
                IntStream.range(0, 50).mapToObj(i -> input("article " + i)).toArray(Input[]::new);

        assertThat(read(slowest, inputs))
                .extracting(outcome -> outcome.input().id())
                .containsExactly(
                        IntStream.range(0, 50).mapToObj(i -> "article " + i).toArray(String[]::new));
    }

    @Test
    void oneBadArticleDoesNotStopTheOthers() {
        DocumentReader fails = article -> switch (article.text()) {
            case "unreadable" -> throw new UnreadableText.Empty();
            case "bug" -> throw new IndexOutOfBoundsException("two\nlines");
            default -> WORDS.read(article);
        };

        List<Outcome> outcomes = read(fails, input("unreadable"), input("bug"), input("good"));

        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Refused.class);
        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problem().toString())
                                .startsWith("bug: the reader failed on this text")
                                .hasLineCount(1));
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Read.class);
    }

    @Test
    void anOutcomeIsHandedOnWhileTheNextInputIsStillAwaited() {
        CountDownLatch handedOn = new CountDownLatch(1);
        Iterator<Input> inputs = Stream.of("first", "second")
                .peek(text -> {
                    if (text.equals("second")) {
                        await(handedOn);
                    }
                })
                .map(ParallelReadingTests::input)
                .iterator();
        List<String> ids = new ArrayList<>();

        new ParallelReading(reader(WORDS)).forEach(() -> inputs, outcome -> {
            ids.add(outcome.input().id());
            handedOn.countDown();
        });

        assertThat(ids).containsExactly("first", "second");
    }

    @Test
    void ofALongSourceOnlyAFewInputsAreHeldAtATime() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        Iterator<Input> inputs = IntStream.range(0, 20_000)
                .mapToObj(i -> input("article " + i))
                .peek(input -> taken.incrementAndGet())
                .iterator();
        int cores = Runtime.getRuntime().availableProcessors();

        new ParallelReading(reader(WORDS))
                .forEach(
                        () -> inputs,
                        outcome -> assertThat(taken.get() - handedOn.getAndIncrement())
                                .isLessThanOrEqualTo(4 * cores + 3));

        assertThat(handedOn).hasValue(20_000);
    }

    @Test
    void aSourceThatBreaksOffIsToldAfterWhatCameBefore() {
        Iterator<Input> inputs = IntStream.range(0, 3)
                .peek(i -> {
                    if (i == 2) {
                        throw new UncheckedIOException(new IOException("the disk is gone"));
                    }
                })
                .mapToObj(i -> input("article " + i))
                .iterator();
        List<Outcome> outcomes = new ArrayList<>();

        assertThatThrownBy(() -> new ParallelReading(reader(WORDS)).forEach(() -> inputs, outcomes::add))
                .hasMessageContaining("the disk is gone");
        assertThat(outcomes).hasSize(2);
    }

    private static List<Outcome> read(DocumentReader documents, Input... inputs) {
        List<Outcome> outcomes = new ArrayList<>();
        new ParallelReading(reader(documents)).forEach(Inputs.of(inputs), outcomes::add);
        return outcomes;
    }

    private static ArticleReader reader(DocumentReader documents) {
        return new ArticleReader(
                documents,
                document -> List.of(),
                (document, mentions) -> new Resolution(mentions, List.of()),
                (document, resolution) -> List.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Input input(String text) {
        return new Input(text, text, () -> new Article(text, Article.Origin.UNKNOWN));
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
