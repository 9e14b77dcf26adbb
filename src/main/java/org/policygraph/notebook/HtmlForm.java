package org.policygraph.notebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import org.policygraph.notebook.Notebook.Cell;
import org.policygraph.notebook.Notebook.Prose;
import org.policygraph.notebook.Notebook.View;
import org.policygraph.picture.Links;
import org.policygraph.picture.Picture;
import org.springframework.web.util.HtmlUtils;

/** Writes a run as HTML. Nothing of a notebook or of the graph becomes markup but what Markdown itself makes. */
final class HtmlForm {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser MARKDOWN =
            Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    /** Longer texts get a wide column. */
    private static final int SHORT = 40;

    private final NotebookRun run;
    private final Links links;
    private final StringBuilder html = new StringBuilder();

    private HtmlForm(NotebookRun run, Links links) {
        this.run = run;
        this.links = links;
    }

    /** The inside of a page: text, queries and what they gave, without heading. */
    static String body(NotebookRun run, Links links) {
        HtmlForm form = new HtmlForm(run, links);
        run.notebook().blocks().forEach(form::add);
        return form.html.toString();
    }

    /**
     * A file that stands alone.
     *
     * @param css the style sheet of the pages
     */
    static String file(NotebookRun run, String css) {
        String title = escape(run.notebook().title());
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main class="notebook">
                <h1>%s</h1>
                <p class="soft">%s</p>
                %s</main>
                </body>
                </html>
                """.formatted(title, css, title, escape(run.notebook().given()), body(run, Links.NONE));
    }

    static String markdown(String text) {
        return HTML.render(MARKDOWN.parse(text));
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private void add(Notebook.Block block) {
        switch (block) {
            case Prose prose -> html.append(markdown(prose.markdown()));
            case Cell cell -> add(cell);
        }
    }

    private void add(Cell cell) {
        Result result = run.of(cell);
        html.append("<section class=\"cell\" aria-label=\"Query ")
                .append(cell.number())
                .append("\">\n");
        html.append("<details><summary>Cypher</summary><pre tabindex=\"0\"><code>")
                .append(escape(Literal.fill(cell.cypher(), run.notebook().parameters())))
                .append("</code></pre></details>\n");
        cell.views().forEach(view -> add(cell, result, view));
        html.append("<p class=\"soft\">")
                .append(result.rows().size())
                .append(result.rows().size() == 1 ? " row" : " rows")
                .append(result.complete() ? "" : ", and more")
                .append("</p>\n</section>\n");
    }

    private void add(Cell cell, Result result, View view) {
        String title = run.notebook().title() + ", query " + cell.number();
        Optional<Picture> picture = switch (view) {
            case TABLE -> Optional.empty();
            case GRAPH -> Drawings.graph(title, result, links);
            case BARS -> Drawings.bars(title, result, true, links);
            case COLUMNS -> Drawings.bars(title, result, false, links);
        };
        picture.ifPresent(drawn -> html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(escape(title))
                .append(", drawn as ")
                .append(view.name().toLowerCase(Locale.ROOT))
                .append("\">")
                .append(drawn.svg())
                .append("</div>\n"));
        if (view == View.TABLE) {
            table(cell, result);
        }
    }

    private void table(Cell cell, Result result) {
        html.append("<div class=\"scroll rows\" tabindex=\"0\" role=\"region\" aria-label=\"Rows of query ")
                .append(cell.number())
                .append("\"><table><thead><tr>");
        for (int i = 0; i < result.columns().size(); i++) {
            html.append(isNumber(result, i) ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
                    .append(escape(result.columns().get(i)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
        for (List<@Nullable Object> row : result.rows()) {
            html.append("<tr>");
            row.forEach(value -> html.append(opening(value)).append(cell(value)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n");
    }

    /** Whether the first value of a column is one, as all of them are then. */
    private static boolean isNumber(Result result, int column) {
        return !result.rows().isEmpty() && result.rows().getFirst().get(column) instanceof Number;
    }

    private static String opening(@Nullable Object value) {
        if (value instanceof Number) {
            return "<td class=\"number\">";
        }
        return Values.text(value).length() > SHORT ? "<td class=\"long\">" : "<td>";
    }

    private String cell(@Nullable Object value) {
        String text = escape(Values.text(value));
        if (value == null) {
            return "<span class=\"soft\">" + text + "</span>";
        }
        String address = value instanceof Node node ? Drawings.address(node) : null;
        return address == null || links.base() == null
                ? text
                : "<a href=\"" + escape(links.base() + address) + "\">" + text + "</a>";
    }
}
