package org.policygraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractTests {

    private static final String GERMAN =
            "Das Handelsministerium teilte am Montag mit, dass Huawei künftig eine Genehmigung"
                    + " braucht, bevor amerikanische Unternehmen dem Konzern Bauteile verkaufen dürfen.";

    private final Shell shell = new Shell();
    private final JsonMapper json = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void everyLineIsAnsweredInItsOrderAndABadOneByItsNumber() throws IOException {
        Path lines = Files.writeString(folder.resolve("in.jsonl"), """
                {"id": "a", "text": "The Commerce Department added Huawei to its Entity List on 16 May 2019.", "date": "2019-05-17"}
                {"id": "broken
                {"id": "b", "text": "ZTE paid a fine to the Commerce Department.", "date": null}
                """);

        assertThat(shell.run("extract", "--jsonl", lines.toString())).isEqualTo(1);

        assertThat(shell.err()).hasLineCount(1).contains("in.jsonl line 2: ");
        List<JsonNode> answers = shell.out().lines().map(json::readTree).toList();
        assertThat(answers).extracting(answer -> answer.get("id").asString()).containsExactly("a", "b");
        assertThat(answers.getFirst().propertyNames())
                .startsWith("id", "date", "dateBasis", "regions", "mentions", "dates", "claims");
        assertThat(answers.getFirst().get("dateBasis").asString()).isEqualTo("METADATA");
        assertThat(answers.get(1).get("date").isNull()).isTrue();
    }

    @Test
    void offsetsPointIntoTheTextAsGiven() throws IOException {
        String text = "The Commerce Department added Huawei to its Entity List on 16 May 2019.";
        Path file = Files.writeString(folder.resolve("a.txt"), text);

        assertThat(shell.run("extract", file.toString())).isZero();

        JsonNode answer = json.readTree(shell.out());
        assertThat(answer.get("mentions"))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(text.substring(
                                mention.get("start").asInt(), mention.get("end").asInt()))
                        .isEqualTo(mention.get("text").asString()));
        assertThat(answer.get("claims")).anySatisfy(claim -> {
            assertThat(claim.get("kind").asString()).isEqualTo("LIST_ENTITY");
            assertThat(claim.get("patient").get("actor").asString()).isEqualTo("Huawei");
            assertThat(claim.get("date").asString()).isEqualTo("2019-05-16");
        });
    }

    @Test
    void eachBadFileIsRefusedInOneLine() throws IOException {
        Files.writeString(folder.resolve("1-empty.txt"), "");
        Files.write(folder.resolve("2-binary.txt"), new byte[] {0x7F, 'E', 'L', 'F', 0, 1, 2});
        Files.write(folder.resolve("3-latin.txt"), "Société".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("4-german.txt"), GERMAN);

        assertThat(shell.run(
                        "extract", folder.toString(), folder.resolve("none.txt").toString()))
                .isEqualTo(1);

        assertThat(shell.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains("1-empty.txt: the text is empty"),
                        line -> assertThat(line).contains("2-binary.txt: the bytes are binary"),
                        line -> assertThat(line).contains("3-latin.txt: byte 0xE9 at position 4 is not UTF-8"),
                        line -> assertThat(line).contains("4-german.txt: the text is in another language (German)"),
                        line -> assertThat(line).contains("none.txt: there is no such file or folder"));
        assertThat(shell.out()).isEmpty();
    }
}
