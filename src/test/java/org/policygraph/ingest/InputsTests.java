package org.policygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.document.UnreadableText;

class InputsTests {

    @TempDir
    private Path folder;

    @Test
    void foldersAreReadWithAllThatIsInThemInOrder() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("c.txt"), "C");
        Files.writeString(folder.resolve("b/b.txt"), "B");
        Files.writeString(folder.resolve("a.txt"), "A");
        Files.writeString(folder.resolve(".hidden"), "H");

        Inputs inputs = Inputs.files(List.of(folder), Given.NOTHING);

        assertThat(texts(inputs)).containsExactly("A", "B", "C");
        assertThat(inputs.count()).hasValue(3);
    }

    @Test
    void whatAFileHoldsIsToldByHowItBeginsNotByItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("articles.txt"), "\n{\"text\": \"A\"}\n{\"text\": \"B\"}\n");

        assertThat(texts(Inputs.files(List.of(file), Given.NOTHING))).containsExactly("A", "B");
        assertThat(texts(Inputs.files(List.of(file), Given.NOTHING, FileKind.TEXT)))
                .hasSize(1);
    }

    @Test
    void aPageOfTheWebIsRefusedUnlessItIsSaidToBeText() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), "\uFEFF<!DOCTYPE html>\n<html><body>A</body></html>");

        Input refused = one(Inputs.files(List.of(page), Given.NOTHING));

        assertThatThrownBy(() -> refused.content().get())
                .isInstanceOf(UnusableInput.OtherKind.class)
                .hasMessageContaining("a page of the web")
                .hasMessageContaining("--kind text");
        assertThat(texts(Inputs.files(List.of(page), Given.NOTHING, FileKind.TEXT)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"text\": 1}', JSONL",
        "' { \"id\": 1}', JSONL",
        "{}, JSONL",
        "'{The brace opens a sentence.', TEXT",
        "'---', TEXT",
        "'<p>An angle bracket.', TEXT",
        "'', TEXT",
    })
    void theFirstCharactersTellTheKind(String beginning, FileKind kind) {
        assertThat(FileKind.of(beginning)).isEqualTo(kind);
    }

    @Test
    void aMissingFileIsAnInputThatIsRefused() {
        Input missing = one(Inputs.files(List.of(folder.resolve("none.txt")), Given.NOTHING));

        assertThatThrownBy(() -> missing.content().get())
                .isInstanceOf(UnusableInput.CannotOpen.class)
                .hasMessage("there is no such file or folder");
    }

    @Test
    void anEmptyFolderIsRefused() {
        Input empty = one(Inputs.files(List.of(folder), Given.NOTHING));

        assertThatThrownBy(() -> empty.content().get()).hasMessageContaining("holds no files");
    }

    @Test
    void linesCarryTheirIdsDatesAndSources() {
        Input input =
                one(lines("{\"id\": \"x7\", \"text\": \"Huawei sued.\", \"date\": \"2019-06-29\", \"source\": null}"));

        assertThat(input.id()).isEqualTo("x7");
        assertThat(input.content().get().origin().published()).hasToString("2019-06-29");
    }

    @Test
    void aLineWithoutIdIsCalledByItsNumber() {
        assertThat(lines("\n{\"text\": \"A\"}\n")).extracting(Input::id).containsExactly("2");
    }

    @Test
    void aBrokenLineIsRefusedWithItsNumberAndTheNextOnesAreRead() {
        List<Input> inputs = list(lines("{\"text\": \"A\"}\n{\"text\": \n{\"text\": \"C\"}"));

        assertThat(inputs).hasSize(3);
        assertThat(inputs.get(1).place()).isEqualTo("in.jsonl line 2");
        assertThatThrownBy(() -> inputs.get(1).content().get())
                .isInstanceOf(UnusableInput.BadJson.class)
                .message()
                .hasLineCount(1);
        assertThat(inputs.get(2).content().get().text()).isEqualTo("C");
    }

    @Test
    void aLineWithoutTextSaysWhatALineIs() {
        assertThatThrownBy(() -> one(lines("{\"id\": \"1\"}")).content().get())
                .hasMessageContaining("there is no \"text\"; an article is {");
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> one(lines("{\"text\": " + "[".repeat(100_000)))
                        .content()
                        .get())
                .isInstanceOf(UnusableInput.BadJson.class);
    }

    @Test
    void anEndlessLineIsRefusedAndNotHeld() {
        byte[] end = "\n{\"text\": \"B\"}".getBytes(StandardCharsets.UTF_8);
        InputStream endless =
                new java.io.SequenceInputStream(new RepeatedByte('x', 100_000_000), new ByteArrayInputStream(end));

        List<Input> inputs = list(Inputs.lines(endless, "in.jsonl"));

        assertThatThrownBy(() -> inputs.get(0).content().get()).isInstanceOf(UnreadableText.TooLong.class);
        assertThat(inputs.get(1).content().get().text()).isEqualTo("B");
    }

    private static Inputs lines(String text) {
        return Inputs.lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "in.jsonl");
    }

    private static List<Input> list(Inputs inputs) {
        return StreamSupport.stream(inputs.spliterator(), false).toList();
    }

    private static Input one(Inputs inputs) {
        List<Input> all = list(inputs);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<String> texts(Inputs inputs) {
        return list(inputs).stream().map(input -> input.content().get().text()).toList();
    }

    /** A long stream that takes no memory. */
    private static final class RepeatedByte extends InputStream {
        private final byte value;
        private int left;

        RepeatedByte(int value, int count) {
            this.value = (byte) value;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int read = Math.min(length, left);
            if (read <= 0) {
                return length == 0 ? 0 : -1;
            }
            Arrays.fill(bytes, offset, offset + read, value);
            left -= read;
            return read;
        }
    }
}
