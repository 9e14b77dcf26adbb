package org.policygraph.notebook;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.notebook.Notebook.Block;
import org.policygraph.notebook.Notebook.Cell;
import org.policygraph.notebook.Notebook.Prose;

/** Writes a notebook as a guide for Neo4j Browser: a slide for each second heading, queries that run with a click. */
final class GuideForm {

    private GuideForm() {}

    /** @param further guides to go on with, each as an item of a list; empty for none */
    static String write(Notebook notebook, String further) {
        List<List<Block>> slides = slides(notebook);
        StringBuilder html = new StringBuilder("<article class=\"guide\">\n<title>")
                .append(HtmlForm.escape(notebook.title()))
                .append("</title>\n<carousel class=\"deck container-fluid\">\n");
        for (int i = 0; i < slides.size(); i++) {
            html.append("<slide class=\"row-fluid\">\n<div class=\"col-sm-12\">\n");
            if (i == 0) {
                html.append("<h3>").append(HtmlForm.escape(notebook.title())).append("</h3>\n");
            }
            slides.get(i).forEach(block -> html.append(html(notebook, block)));
            if (i == slides.size() - 1) {
                html.append(further);
            }
            html.append("</div>\n</slide>\n");
        }
        return html.append("</carousel>\n</article>\n").toString();
    }

    private static List<List<Block>> slides(Notebook notebook) {
        List<List<Block>> slides = new ArrayList<>(List.of(new ArrayList<>()));
        for (Block block : notebook.blocks()) {
            if (block instanceof Prose prose) {
                for (String part : prose.markdown().split("(?m)^(?=## )", -1)) {
                    if (part.startsWith("## ") && !slides.getLast().isEmpty()) {
                        slides.add(new ArrayList<>());
                    }
                    if (!part.isBlank()) {
                        slides.getLast().add(new Prose(part));
                    }
                }
            } else {
                slides.getLast().add(block);
            }
        }
        return slides;
    }

    private static String html(Notebook notebook, Block block) {
        return switch (block) {
            case Prose prose -> HtmlForm.markdown(prose.markdown()).replace("h2>", "h3>");
            case Cell cell ->
                "<figure><pre class=\"pre-scrollable code runnable\">"
                        + HtmlForm.escape(Literal.fill(cell.cypher(), notebook.parameters())) + "</pre></figure>\n";
        };
    }
}
