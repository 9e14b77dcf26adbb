package org.policygraph.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.policygraph.action.ClaimExtractor;
import org.policygraph.action.Plover;
import org.policygraph.bench.PowerLaw.Deed;
import org.policygraph.bench.PowerLaw.Edge;
import org.policygraph.bench.PowerLaw.Report;
import org.policygraph.document.Basis;
import org.policygraph.graph.Standing;

/**
 * Writes a made-up map, and under each edge what it stands on, as our own derivation would leave it in a graph: actions,
 * claims, sentences, articles and sources; without the mentions of actors in sentences, which no path asks for.
 */
final class Filing {

    private static final String RETRIEVED = "2026-11-01T12:00:00Z";
    private static final int HOLDER_EVERY = 10;

    private final PowerLaw law;
    private final ActorNames names;
    private final InMemory memory;
    private final StringBuilder[] texts;
    private final int[] sentences;

    Filing(PowerLaw law) {
        this.law = law;
        names = new ActorNames(law);
        memory = new InMemory(law);
        texts = new StringBuilder[law.articles()];
        sentences = new int[law.articles()];
        Arrays.setAll(texts, article -> new StringBuilder());
    }

    /** Writes all files into a folder; what Neo4j's import has to be told of them. */
    List<String> into(Path folder) {
        try (Sheets sheets = new Sheets(folder)) {
            for (int i = 0; i < law.actors(); i++) {
                actor(sheets, i);
            }
            law.draw(edge -> edge(sheets, edge));
            for (int i = 0; i < law.articles(); i++) {
                article(sheets, i);
            }
            for (int i = 0; i < PowerLaw.SOURCES; i++) {
                sheets.of("Source").row(i, "source-" + i, "Source " + i, "Source");
            }
            return sheets.arguments();
        }
    }

    private void actor(Sheets sheets, int number) {
        String id = names.id(number);
        String name = names.name(number);
        String alias = names.word(number);
        sheets.of("Actor")
                .row(number, id, name, alias, "Actor;" + law.kind(number).label());
        sheets.of("Record").row(number, "gazetteer:" + id, "gazetteer", name, law.kind(number), alias, "Record");
        sheets.of("IS").row(number, number, "POSITIVE", name, 1.0, "the list says so", "gazetteer", RETRIEVED);
    }

    private void edge(Sheets sheets, Edge edge) {
        Standing standing = memory.line(edge).standing();
        String key = names.id(edge.from()) + "|" + edge.verb() + "|" + names.id(edge.to());
        String ids =
                String.join(";", edge.deeds().stream().map(Filing::id).sorted().toList());
        sheets.of("MAP")
                .row(
                        edge.from(),
                        edge.to(),
                        key,
                        edge.deeds().size(),
                        standing.weight().sources(),
                        standing.days().first(),
                        standing.days().last(),
                        standing.days().precision(),
                        standing.status(),
                        standing.weight().belief(),
                        standing.weight().contested(),
                        ids,
                        edge.verb());
        edge.deeds().forEach(deed -> deed(sheets, edge, deed));
    }

    private static String id(Deed deed) {
        return hash("action " + deed.number());
    }

    private void deed(Sheets sheets, Edge edge, Deed deed) {
        Standing standing = memory.line(edge, List.of(deed)).standing();
        Plover plover = deed.kind().plover(standing.status());
        sheets.of("Action")
                .row(
                        deed.number(),
                        id(deed),
                        pair(names.id(edge.from()), names.id(edge.to())),
                        deed.kind(),
                        plover,
                        deed.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        deed.days().first(),
                        deed.days().last(),
                        deed.days().precision(),
                        basis(deed),
                        standing.status(),
                        standing.weight().belief(),
                        standing.weight().sources(),
                        standing.weight().contested(),
                        "Action");
        sheets.of("DID").row(edge.from(), deed.number());
        sheets.of("TO").row(deed.number(), edge.to());
        deed.reports().forEach(report -> report(sheets, edge, deed, report));
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) <= 0 ? one + "|" + other : other + "|" + one;
    }

    private static Basis basis(Deed deed) {
        return deed.days().first() == null ? Basis.UNKNOWN : Basis.EXPLICIT;
    }

    private void report(Sheets sheets, Edge edge, Deed deed, Report report) {
        Wording wording = Wording.of(edge, deed, names);
        StringBuilder text = texts[report.article()];
        int start = text.length();
        text.append(wording.text()).append(' ');
        int end = text.length() - 1;
        String sentence = articleId(report.article()) + ":" + start + "-" + end;
        int index = sentences[report.article()]++;
        sheets.of("Sentence").row(report.number(), sentence, index, start, end, wording.text(), "BODY", "Sentence");
        sheets.of("IN").row(report.number(), report.article());
        claim(sheets, deed, report, new Wording(wording.text(), start + wording.start(), start + wording.end()));
        sheets.of("QUOTES").row(report.number(), report.number());
        sheets.of("ABOUT").row(report.number(), deed.number());
        sheets.of("AGENT").row(report.number(), edge.from());
        sheets.of("PATIENT").row(report.number(), edge.to());
        if (report.number() % HOLDER_EVERY == 0) {
            sheets.of("ATTRIBUTED_TO").row(report.number(), report.number() % law.actors());
        }
    }

    private static void claim(Sheets sheets, Deed deed, Report report, Wording trigger) {
        LocalDate last = deed.days().last();
        sheets.of("Claim")
                .row(
                        report.number(),
                        hash("claim " + report.number()),
                        report.stance(),
                        deed.status(),
                        deed.kind(),
                        deed.kind().verb().phrase(),
                        trigger.start(),
                        trigger.end(),
                        Wording.date(deed),
                        deed.days().first(),
                        last,
                        deed.days().precision(),
                        basis(deed),
                        report.confidence(),
                        ClaimExtractor.VERSION,
                        RETRIEVED,
                        "Claim");
    }

    private void article(Sheets sheets, int number) {
        int source = law.source(number);
        sheets.of("Article")
                .row(
                        number,
                        articleId(number),
                        texts[number].toString().strip(),
                        "Report " + number,
                        "https://source-" + source + ".example/" + number,
                        "en",
                        law.published(number),
                        "DAY",
                        "METADATA",
                        RETRIEVED,
                        "Article");
        sheets.of("PUBLISHED_BY").row(number, source, "Source " + source);
    }

    private static String articleId(int number) {
        return hash("article " + number);
    }

    /** As long as the ids that our ledger makes of the content. */
    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
