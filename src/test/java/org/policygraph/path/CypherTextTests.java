package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.Actor;
import org.policygraph.database.NamedQueries;
import org.policygraph.document.PartialDate;
import org.policygraph.path.PathAnswer.Hub;
import org.policygraph.path.PathQuestion.EdgeFilter;
import org.policygraph.path.PathQuestion.Period;
import org.policygraph.path.PathQuestion.Reach;

class CypherTextTests {

    private final CypherText cypher = new CypherText(new NamedQueries(), Clock.systemUTC());

    @Test
    void aPlainQuestionIsShort() {
        String text = cypher.of(PathQuestion.between("google", "zte"), List.of());

        assertThat(text)
                .contains("{id: 'google'}", "{1,4}", "{id: 'zte'}", "['NEGATED', 'DENIED']", "LIMIT 3")
                .doesNotContain("$", "edge.belief >=", "type(edge)", "EXISTS", "action.");
        assertThat(text.lines().filter(line -> !line.startsWith("//"))).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void everyConditionThatWasAskedForIsThere() {
        Period period = new Period(
                PartialDate.parse("2018"), PartialDate.parse("2019-05"), PartialDate.parse("2020-02-28"), true);
        EdgeFilter edges = new EdgeFilter(Set.of(Verb.AIDED), Set.of(Status.DONE), 0.5, period);
        Hub hub = new Hub(new Actor.Id("united-states"), "United States", 99, 1);

        assertThat(cypher.of(new PathQuestion("google", "zte", new Reach(2, 3, true), edges), List.of(hub)))
                .contains("{1,3}", "['AIDED']", "['DONE']", "0.5", "['united-states']", "LIMIT 2")
                .contains("date('2018-01-01')", "date('2019-05-31')")
                .contains("{DAY: date('2020-02-28'), MONTH: date('2020-01-31'), YEAR: date('2019-12-31')}")
                .doesNotContain("$");
    }
}
