package org.policygraph.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policygraph.database.Neo4jTest;
import org.policygraph.ingest.Ingest;
import org.policygraph.ingest.SampleGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All notebooks that come with the program, on the sample. */
@Neo4jTest(properties = "policy-graph.notebook-limit=60s")
@AutoConfigureMockMvc
class NotebooksIT {

    @Autowired
    private NotebookRunner runner;

    @Autowired
    private MockMvcTester http;

    @BeforeAll
    static void read(@Autowired Ingest ingest) {
        SampleGraph.write(ingest);
    }

    static List<String> names() {
        return new Notebooks().all().stream().map(Notebook::name).toList();
    }

    @Test
    void thereAreAtLeastEight() {
        assertThat(names()).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyQueryGivesWhatTheNotebookExpects(String name) {
        NotebookRun run = runner.run(new Notebooks().open(name));

        assertThat(run.failures()).isEmpty();
        assertThat(run.notebook().cells())
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.expectations()).isNotEmpty());
    }

    @Test
    void whatIsExpectedAndNotSoIsToldWithItsPlace() {
        Notebook notebook = NotebookReader.read("odd", """
                # Odd

                ```cypher
                RETURN 1 AS one
                ```

                ```expect
                rows = 2
                columns: one
                first: one = 2
                ```
                """);

        assertThat(runner.run(notebook).failures())
                .containsExactly(
                        "odd, line 3: expected 'rows = 2', but there are 1 rows",
                        "odd, line 3: expected 'first: one = 2', but the first row is {one=1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CREATE (n:Actor {id: 'x'})", "MATCH (n) DETACH DELETE n", "CREATE INDEX FOR (n:A) ON (n.b)"})
    void nothingIsWritten(String cypher) {
        Notebook notebook = NotebookReader.read("bad", "# Bad\n\n```cypher\n" + cypher + "\n```\n");

        assertThatThrownBy(() -> runner.run(notebook))
                .isInstanceOf(NotebookProblem.Failed.class)
                .hasMessageStartingWith("bad, line 3: ");
    }

    @Test
    void aPageShowsTablesDrawingsAndChartsWithLinksToActors() {
        assertThat(http.get().uri("/notebooks/network"))
                .hasStatus(200)
                .bodyText()
                .contains("<table>", "class=\"picture bars\"", "class=\"picture network\"", "href=\"/actors/china\"");
    }

    @Test
    void aPageTakesOtherParametersAndRefusesUnknownOnes() {
        assertThat(http.get().uri("/notebooks/timeline?actor=zte"))
                .hasStatus(200)
                .bodyText()
                .contains("value=\"zte\"", "{id: &#39;zte&#39;}");
        assertThat(http.get().uri("/notebooks/timeline?actr=zte"))
                .hasStatus(400)
                .bodyText()
                .contains("the notebook has actor");
        assertThat(http.get().uri("/notebooks/nothing"))
                .hasStatus(404)
                .bodyText()
                .contains("timeline");
    }

    @Test
    void whatIsTypedForAParameterStaysText() {
        String page = html("/notebooks/timeline?actor={a}", "'}) DETACH DELETE n //<script>alert(1)</script>");

        assertThat(page).doesNotContain("<script>alert").contains("\\&#39;}) DETACH DELETE n //&lt;script&gt;");
    }

    @Test
    void aJupyterNotebookHasAllCellsWithTheirResults() {
        JsonNode notebook = new JsonMapper().readTree(html("/notebooks/timeline.ipynb?actor={a}", "zte"));

        assertThat(notebook.get("nbformat").asInt()).isEqualTo(4);
        assertThat(notebook.get("cells").valueStream().filter(cell -> cell.has("outputs")))
                .hasSize(2 + 3)
                .anySatisfy(cell -> assertThat(cell.get("source").toString()).contains("\\\"zte\\\""))
                .anySatisfy(cell -> assertThat(cell.get("outputs").toString()).contains("text/html", "<table>"));
    }

    @Test
    void aGuideHasASlideForEachHeadingAndQueriesWithTheirValues() {
        String guide = html("/guides/how-connected.html", "");

        assertThat(guide.split("<slide ", -1)).hasSize(3 + 1);
        assertThat(guide)
                .contains("class=\"pre-scrollable code runnable\"", "policygraph.paths(&#39;google&#39;")
                .contains("exec-topic=\"guide http://localhost/guides/start.html\"");
    }

    @Test
    void theBrowserGetsOurStyleAndEveryQueryAsASavedOne() {
        String script = html("/guides/browser.js", "");
        long queries = new Notebooks()
                .all().stream().mapToLong(notebook -> notebook.cells().size()).sum();

        assertThat(Stream.of(script.split("\"isStatic\":false", -1))).hasSize((int) queries + 1);
        assertThat(script).contains("\"node.Company\":{\"color\":", "\"relationship.SANCTIONED\"");
    }

    @Test
    void everyFormIsWritten() {
        NotebookRun run = runner.run(new Notebooks().open("timeline").with(Map.of("actor", "zte")));

        assertThat(Form.HTML.write(run)).contains("<style>", "<h1>Timeline of an actor</h1>", "actor = zte");
        assertThat(Form.CYPHER.write(run)).contains(":param actor => 'zte';", "// What was done to it", "{id: $actor}");
        assertThat(Form.GUIDE.write(run)).contains("<carousel", "{id: &#39;zte&#39;}");
        assertThat(Form.IPYNB.write(run)).contains("\"nbformat\" : 4");
    }

    private String html(String address, String value) {
        try {
            return http.get().uri(address, value).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
