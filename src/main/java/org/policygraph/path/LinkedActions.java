package org.policygraph.path;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.document.Basis;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.graph.Retold.Weighed;
import org.policygraph.path.ConnectionAnswer.Belief;
import org.policygraph.path.ConnectionAnswer.Link;
import org.policygraph.path.ConnectionAnswer.LinkedAction;
import org.policygraph.path.ConnectionAnswer.LinkedClaim;
import org.policygraph.path.ConnectionFinding.Leg;
import org.policygraph.path.ConnectionFinding.Piece;
import org.policygraph.profile.Evidence;
import org.policygraph.profile.GraphReader;
import org.policygraph.profile.KnownBy;
import org.springframework.stereotype.Component;

/** Tells the actions behind the edges between two actors, with all claims for and against each. */
@Component
final class LinkedActions {

    private static final int MOST_CLAIMS = 20;

    private final GraphReader reader;

    LinkedActions(GraphReader reader) {
        this.reader = reader;
    }

    /** Each piece is a link. */
    List<Link> of(ConnectionQuestion question, List<Piece> pieces, Function<Leg, Step> step) {
        List<String> ids = pieces.stream()
                .flatMap(piece -> piece.legs().getFirst().actions().stream())
                .distinct()
                .toList();
        PartialDate asOf = question.edges().period().asOf();
        Map<String, Record> rows = ids.isEmpty() ? Map.of() : rows(ids, asOf == null ? null : KnownBy.of(asOf));
        return pieces.stream()
                .map(piece -> link(piece, step, rows, question.reach().k()))
                .toList();
    }

    /** What is told of actions, by their ids. */
    Map<String, Record> rows(List<String> ids, @Nullable KnownBy knownBy) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("actions", ids);
        parameters.put("knownBy", knownBy == null ? null : knownBy.latest());
        parameters.put("most", MOST_CLAIMS);
        Map<String, Record> rows = new HashMap<>();
        reader.all("path/told-actions", parameters, row -> row)
                .forEach(row -> rows.put(row.get("id").asString(), row));
        return rows;
    }

    private static Link link(Piece piece, Function<Leg, Step> step, Map<String, Record> rows, int most) {
        Leg leg = piece.legs().getFirst();
        Step shown = step.apply(leg);
        Comparator<LinkedAction> latestFirst = Comparator.comparing(
                (LinkedAction action) ->
                        action.end() == null ? LocalDate.MIN : action.end().lastDay(),
                Comparator.reverseOrder());
        List<LinkedAction> actions = leg.weighed().stream()
                .flatMap(weighed -> Stream.ofNullable(rows.get(weighed.id())).map(row -> action(row, weighed)))
                .sorted(latestFirst.thenComparing(LinkedAction::id))
                .limit(most)
                .toList();
        return new Link(
                Score.rounded(piece.score().value()),
                piece.score().rounded(),
                shown,
                PathSentence.of(piece.actors(), List.of(shown)),
                leg.actions().size(),
                actions);
    }

    private static LinkedAction action(Record row, Weighed weighed) {
        Precision precision = Precision.valueOf(row.get("precision").asString());
        return new LinkedAction(
                weighed.id(),
                ActionKind.valueOf(row.get("code").asString()),
                row.get("label").asString(),
                row.get("over").asString(null),
                PartialDate.of(row.get("start").asLocalDate(null), precision),
                PartialDate.of(row.get("end").asLocalDate(null), precision),
                precision,
                Basis.valueOf(row.get("basis").asString()),
                weighed.status(),
                new Belief(
                        Score.rounded(weighed.belief()),
                        Score.rounded(weighed.support()),
                        Score.rounded(weighed.denial()),
                        weighed.sources()),
                weighed.contested(),
                row.get("claims").asList(LinkedActions::claim));
    }

    private static LinkedClaim claim(Value row) {
        return new LinkedClaim(
                Stance.valueOf(row.get("stance").asString()),
                Status.valueOf(row.get("status").asString()),
                row.get("confidence").asDouble(),
                row.get("trigger").asString(null),
                Evidence.of(row));
    }
}
