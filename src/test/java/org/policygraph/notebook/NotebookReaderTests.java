package org.policygraph.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.notebook.Notebook.Cell;
import org.policygraph.notebook.Notebook.Prose;
import org.policygraph.notebook.Notebook.View;

class NotebookReaderTests {

    private static final String GOOD = """
            ---
            about: Tests.
            parameters:
              actor: huawei
              k: 3
              fast: true
            ---
            # Good

            Some *text*.

            ```cypher graph table
            MATCH (a {id: $actor}) RETURN a LIMIT $k
            ```

            ```expect
            rows >= 1
            some: a = Huawei, k >= 2
            ```

            More.
            """;

    @Test
    void textQueriesViewsParametersAndExpectationsAreRead() {
        Notebook notebook = NotebookReader.read("good", GOOD);

        assertThat(notebook.title()).isEqualTo("Good");
        assertThat(notebook.parameters())
                .containsExactly(Map.entry("actor", "huawei"), Map.entry("k", 3), Map.entry("fast", true));
        assertThat(notebook.blocks()).hasSize(3).first().isEqualTo(new Prose("Some *text*."));
        Cell cell = notebook.cells().getFirst();
        assertThat(cell.line()).isEqualTo(12);
        assertThat(cell.views()).containsExactly(View.GRAPH, View.TABLE);
        assertThat(cell.expectations()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actor|zte|zte",
                "k|7|7",
                "fast|false|false",
            })
    void aParameterTakesAValueOfItsKind(String parameter, String text, String shown) {
        Object value = NotebookReader.read("good", GOOD)
                .with(Map.of(parameter, text))
                .parameters()
                .get(parameter);

        assertThat(value).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "k|many|parameter k is 'many'; it is a number, such as 3",
                "fast|maybe|parameter fast is 'maybe'; it is true or false",
                "acter|zte|parameter acter is 'zte'; the notebook has actor, k, fast",
            })
    void aBadParameterIsNamedWithWhatWouldBeLegal(String parameter, String text, String message) {
        Notebook notebook = NotebookReader.read("good", GOOD);

        assertThatThrownBy(() -> notebook.with(Map.of(parameter, text))).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text without heading|a, line 1: a notebook starts with a heading, # Title",
                "# T~~```cypher pie~RETURN 1~```|a, line 3: 'pie' is no view; legal are table, graph, bars, columns",
                "# T~~```expect~rows = 1~```|a, line 3: what is expected stands right below a cypher block",
                "# T~~```cypher~RETURN 1~```~~```expect~lines = 1~```|a, line 8: 'lines = 1' is no expectation",
                "---~x: [~---~# T|a, line 1: the head is no YAML",
                "---~x: 1|a, line 1: the head that starts with --- does not end with ---",
                "---~parameters:~  day: 2019-01-01~---~# T|a, line 1: parameter day is",
            })
    void whatIsNoNotebookIsRefusedWithItsLine(String text, String message) {
        assertThatThrownBy(() -> NotebookReader.read("a", text.replace('~', '\n')))
                .isInstanceOf(NotebookProblem.Unreadable.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aTextIsALiteralThatNothingEscapesFrom() {
        assertThat(Literal.cypher("a'b\\c\nd")).isEqualTo("'a\\'b\\\\c\\nd'");
        assertThat(Literal.cypher(List.of("x", 1, true))).isEqualTo("['x', 1, true]");
    }
}
