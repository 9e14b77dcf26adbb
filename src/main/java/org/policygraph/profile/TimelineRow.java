package org.policygraph.profile;

import java.util.List;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Status;
import org.policygraph.document.Basis;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.graph.Retold;
import org.policygraph.profile.TimelineQuestion.Role;

/**
 * An action of a timeline as the database gives it, before its evidence is looked up.
 *
 * @param action its properties
 * @param row the row it stands in
 */
record TimelineRow(Value action, MapAccessor row) {

    static TimelineRow of(MapAccessor row) {
        return new TimelineRow(row.get("action"), row);
    }

    String id() {
        return action.get("id").asString();
    }

    Timeline.Entry entry(List<Retold.Voice> voices, List<Evidence> evidence) {
        ActionKind kind = ActionKind.valueOf(action.get("code").asString());
        Status status = Status.valueOf(action.get("status").asString());
        Precision precision = Precision.valueOf(action.get("precision").asString());
        PartialDate start = PartialDate.of(action.get("start").asLocalDate(null), precision);
        return new Timeline.Entry(
                id(),
                kind,
                kind.plover(status),
                action.get("label").asString(),
                Role.AGENT.edge().equals(row.get("part").asString()) ? Role.AGENT : Role.PATIENT,
                row.get("agents").asList(NamedActor::of),
                row.get("patients").asList(NamedActor::of),
                start,
                PartialDate.of(action.get("end").asLocalDate(null), precision),
                precision,
                Basis.valueOf(action.get("basis").asString()),
                start != null,
                status,
                action.get("belief").asDouble(),
                action.get("sources").asInt(),
                action.get("contested").asBoolean(),
                Retold.weigh(kind, voices),
                evidence);
    }
}
