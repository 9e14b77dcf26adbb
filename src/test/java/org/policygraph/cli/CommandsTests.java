package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTests {

    private final Shell shell = new Shell();

    @Test
    void anUnknownCommandIsAnsweredWithTheKnownOnes() {
        assertThat(shell.run("extrct")).isEqualTo(2);

        assertThat(shell.err())
                .hasLineCount(1)
                .contains("'extrct'", "the commands are serve, ingest, extract, paths, actor, timeline");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "paths google huawei --since yesterday | 'yesterday' is not a date; write 2019, 2019-05 or 2019-05-20",
                "paths google huawei --k 0             | k is '0'; it runs from 1 to 100",
                "paths google huawei --verbs HUGGED    | HUGGED",
                "paths google                          | Missing required parameter: 'TO'",
                "shortest google huawei --max-hops 9   | maxHops is '9'; it runs from 1 to 8",
                "common google                         | Missing required parameter: 'OTHER'",
                "links google huawei --hubs false      | --hubs",
                "between --from google                 | Missing required option: '--to=<to>'",
                "connect google huawei                 | actor is '2 actors'; name 3 to 10 different ones",
                "ingest                                | Missing required parameter: 'PATH'",
                "ingest a.txt --date 2019-13-01        | Not a date",
                "timeline huawei --role BYSTANDER      | BYSTANDER",
                "serve --port many                     | 'many'",
                "extract                               | extract has nothing to read; give FILE",
                "extract --jsonl nowhere.jsonl         | 'nowhere.jsonl' cannot be opened"
            })
    void aBadArgumentIsNamedInOneLineBeforeAnythingStarts(String arguments, String message) {
        assertThat(shell.run(arguments.split(" "))).isEqualTo(2);

        assertThat(shell.err()).hasLineCount(1).contains(message);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void debugAddsTheStackTrace() {
        shell.run("extract", "--debug");

        assertThat(shell.err()).contains("extract has nothing to read").contains("\tat org.policygraph.cli");
    }

    @Test
    void helpIsNoError() {
        assertThat(shell.run("--help")).isZero();

        assertThat(shell.out()).contains("serve", "ingest", "extract", "paths", "actor", "timeline");
    }
}
