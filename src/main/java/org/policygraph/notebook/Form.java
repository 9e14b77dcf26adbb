package org.policygraph.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** What a notebook can be written as. */
public enum Form {
    /** A page that stands alone, with tables, drawn graphs and charts. */
    HTML(".html", "text/html"),
    /** A Jupyter notebook with the results in it. */
    IPYNB(".ipynb", "application/x-ipynb+json"),
    /** A guide for Neo4j Browser. */
    GUIDE(".guide.html", "text/html"),
    /** A script for Cypher Shell. */
    CYPHER(".cypher", "text/plain");

    private final String ending;
    private final String mediaType;

    Form(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** How the names of such files end. */
    public String ending() {
        return ending;
    }

    /** Its media type over HTTP, in UTF-8. */
    public String mediaType() {
        return mediaType + ";charset=UTF-8";
    }

    /** A run as the text of a file. */
    public String write(NotebookRun run) {
        return switch (this) {
            case HTML -> HtmlForm.file(run, css());
            case IPYNB -> JupyterForm.write(run);
            case GUIDE -> GuideForm.write(run.notebook(), "");
            case CYPHER -> CypherForm.write(run.notebook());
        };
    }

    private static String css() {
        try {
            return new ClassPathResource("static/page.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
