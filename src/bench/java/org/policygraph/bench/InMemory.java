package org.policygraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.policygraph.bench.PowerLaw.Deed;
import org.policygraph.bench.PowerLaw.Edge;
import org.policygraph.graph.Teller;
import org.policygraph.path.engine.Days;
import org.policygraph.path.engine.Knot;
import org.policygraph.path.engine.Line;
import org.policygraph.path.engine.MapGraph;
import org.policygraph.path.engine.Telling;
import org.policygraph.path.engine.Voice;

/** A made-up map as our own search holds it. */
final class InMemory {

    private static final List<Teller> SOURCES = IntStream.range(0, PowerLaw.SOURCES)
            .mapToObj(number -> new Teller("source-" + number, Teller.USUAL))
            .toList();

    private final PowerLaw law;

    InMemory(PowerLaw law) {
        this.law = law;
    }

    MapGraph map() {
        List<Knot.Who> who = new ArrayList<>(law.actors());
        for (int i = 0; i < law.actors(); i++) {
            who.add(new Knot.Who(i, law.kind(i)));
        }
        List<Line> lines = new ArrayList<>(law.edges());
        law.draw(edge -> lines.add(line(edge)));
        return MapGraph.of(who, lines);
    }

    /** An edge with everything that is told of it. */
    Line line(Edge edge) {
        return line(edge, edge.deeds());
    }

    /** An edge with some of its actions alone. */
    Line line(Edge edge, List<Deed> deeds) {
        return Line.of(
                new Line.Ends(edge.from(), edge.verb(), edge.to(), edge.number()),
                Engine.TODAY,
                deeds.stream().map(this::telling).toArray(Telling[]::new));
    }

    private Telling telling(Deed deed) {
        Voice[] voices = deed.reports().stream()
                .map(report -> new Voice(
                        SOURCES.get(law.source(report.article())),
                        deed.status(),
                        report.stance(),
                        report.confidence(),
                        Days.of(law.published(report.article()))))
                .toArray(Voice[]::new);
        return new Telling(
                deed.number(), deed.kind(), deed.status(), deed.days(), new Telling.Told(Days.NEVER, voices));
    }
}
