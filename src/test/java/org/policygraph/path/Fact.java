package org.policygraph.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.document.Article;
import org.policygraph.document.Article.Origin;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.document.Source;

/**
 * What a test graph holds: somebody did something to somebody, as some articles tell.
 *
 * @param reports the parameters of those articles
 */
public record Fact(
        String agent,
        Verb verb,
        String patient,
        @Nullable PartialDate when,
        Status status,
        double belief,
        List<Map<String, @Nullable Object>> reports) {

    /** How often a source is taken to be wrong however sure the reading is. */
    static final double SYSTEMATIC = 0.05;

    public static Fact done(String agent, Verb verb, String patient, @Nullable String when) {
        return new Fact(
                agent, verb, patient, when == null ? null : PartialDate.parse(when), Status.DONE, 0.8, List.of());
    }

    public Fact as(Status other) {
        return new Fact(agent, verb, patient, when, other, belief, reports);
    }

    public Fact believed(double other) {
        return new Fact(agent, verb, patient, when, status, other, reports);
    }

    /** Adds a report that the article itself vouches for. */
    public Fact reportedBy(String outlet, @Nullable String published) {
        return reportedBy(outlet, published, null);
    }

    /** Adds a report that leaves it to somebody to vouch for it. */
    public Fact reportedBy(String outlet, @Nullable String published, @Nullable String holder) {
        PartialDate date = published == null ? null : PartialDate.parse(published);
        Map<String, @Nullable Object> report = new HashMap<>();
        report.put("outlet", outlet);
        report.put("voice", outlet);
        report.put("article", new Article(id() + outlet, Origin.UNKNOWN).id().value());
        report.put("published", date == null ? null : date.firstDay());
        report.put("precision", date == null ? "UNKNOWN" : date.precision().name());
        report.put("holder", holder);
        report.put("quote", outlet + " says that " + agent + " " + verb.phrase() + " " + patient + ".");
        List<Map<String, @Nullable Object>> more = new ArrayList<>(reports);
        more.add(report);
        return new Fact(agent, verb, patient, when, status, belief, more);
    }

    /** The last report is only the word of another outlet. */
    public Fact citing(String voice) {
        List<Map<String, @Nullable Object>> more = new ArrayList<>(reports);
        Map<String, @Nullable Object> last = new HashMap<>(more.removeLast());
        last.put("voice", voice);
        more.add(last);
        return new Fact(agent, verb, patient, when, status, belief, more);
    }

    /** The key of the edge that sums it up. */
    String key() {
        return agent + " " + verb + " " + patient;
    }

    String id() {
        return key() + " " + when + " " + status;
    }

    /** How sure each of its claims is, so that all of them together are believed so much. */
    double confidence() {
        return 1 + SYSTEMATIC - Math.pow(1 - belief, 1.0 / told().size());
    }

    /** Its reports; one of an unknown source where none was given. */
    List<Map<String, @Nullable Object>> told() {
        return reports.isEmpty()
                ? reportedBy(Source.UNKNOWN.name(), "2022-01-01").reports()
                : reports;
    }

    @Nullable
    LocalDate first() {
        return when == null ? null : when.firstDay();
    }

    @Nullable
    LocalDate last() {
        return when == null ? null : when.lastDay();
    }

    Map<String, @Nullable Object> parameters() {
        ActionKind kind = java.util.Arrays.stream(ActionKind.values())
                .filter(some -> some.verb() == verb)
                .findFirst()
                .orElseThrow();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", id());
        row.put("key", key());
        row.put("agent", agent);
        row.put("patient", patient);
        row.put("verb", verb.name());
        row.put("code", kind.name());
        row.put("plover", kind.plover() == null ? null : kind.plover().name());
        row.put("label", verb.phrase());
        row.put("first", first());
        row.put("last", last());
        row.put("precision", (when == null ? Precision.UNKNOWN : when.precision()).name());
        row.put("basis", when == null ? "UNKNOWN" : "EXPLICIT");
        row.put("status", status.name());
        row.put("belief", belief);
        row.put("confidence", confidence());
        row.put("reports", told());
        return row;
    }
}
