package org.policygraph.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@Neo4jTest
@AutoConfigureMockMvc
class PathTableIT {

    @Autowired
    private MockMvcTester http;

    @BeforeAll
    static void write(@Autowired Transactions transactions) {
        List<Map<String, Object>> actors =
                List.of(TestMap.actor("a", "A", ActorKind.COMPANY), TestMap.actor("b", "B", ActorKind.COMPANY));
        TestMap.write(
                transactions,
                actors,
                List.of(Fact.done("a", Verb.ACCUSED, "b", "2019-05").reportedBy("=SUM(1), \"Wire\"", "2019-05-20")));
    }

    @Test
    void aRowHoldsAStepWithOneSentenceAndNothingThatASpreadsheetWouldRun() {
        assertThat(http.get().uri("/api/v1/paths.csv?from=a&to=b"))
                .hasStatus(200)
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .hasLineCount(2)
                .contains("\r\n1,", ",1,a,ACCUSED,FORWARD,b,DONE,2019-05,2019-05,MONTH,0.8,1,false,")
                .contains(",\"'=SUM(1), \"\"Wire\"\"\",2019-05-20,,ASSERTS,,");
    }
}
