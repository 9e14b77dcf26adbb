package org.policygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    private static List<Outcome> read(DocumentReader documents, Input... inputs) {
        ArticleReader reader = new ArticleReader(
                documents,
                document -> List.of(),
                (document, mentions) -> new Resolution(mentions, List.of()),
                (document, resolution) -> List.of());
        List<Outcome> outcomes = new ArrayList<>();
        new ParallelReading(reader).forEach(Inputs.of(inputs), outcomes::add);
        return outcomes;
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
