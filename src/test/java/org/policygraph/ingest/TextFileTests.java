package org.policygraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policygraph.document.Article;
import org.policygraph.document.Article.DateBasis;
import org.policygraph.document.Source;
import org.policygraph.document.UnreadableText;

class TextFileTests {

    private static final Given GIVEN = new Given("2019-06", "Policy Wire", null, null);

    @TempDir
    private Path folder;

    @Test
    void aFileWithoutHeaderIsAllText() {
        Article article = parse("Huawei sued.\n");

        assertThat(article.text()).isEqualTo("Huawei sued.\n");
        assertThat(article.origin()).isEqualTo(Article.Origin.UNKNOWN);
    }

    @Test
    void offsetsCountFromBehindTheHeader() {
        Article article = parse("---\ntitle: A suit\nsource: Harbour Post\ndate: 2019-05-20\n---\nHuawei sued.");

        assertThat(article.text()).isEqualTo("Huawei sued.");
        assertThat(article.origin().title()).isEqualTo("A suit");
        assertThat(article.origin().source()).isEqualTo(new Source("Harbour Post"));
        assertThat(article.origin().published()).hasToString("2019-05-20");
        assertThat(article.origin().publishedBasis()).isEqualTo(DateBasis.METADATA);
    }

    @Test
    void theHeaderGoesBeforeWhatIsGiven() {
        Article article = TextFile.parse(utf8("---\r\ndate: 2018-04-16\r\n---\r\nZTE stopped."), GIVEN);

        assertThat(article.origin().published()).hasToString("2018-04-16");
        assertThat(article.origin().source()).isEqualTo(new Source("Policy Wire"));
    }

    @Test
    void aByteOrderMarkIsNoCharacter() {
        assertThat(parse("\uFEFFHuawei sued.").text()).isEqualTo("Huawei sued.");
    }

    @Test
    void aRuleAtTheTopIsNotAHeader() {
        assertThat(parse("---\nHuawei sued.").text()).isEqualTo("---\nHuawei sued.");
    }

    @Test
    void anUnknownHeaderLineIsNamed() {
        assertThatExceptionOfType(UnusableInput.BadHeader.class)
                .isThrownBy(() -> parse("---\nauthor: Somebody\n---\nHuawei sued."))
                .withMessage("'author: Somebody' is not a header line; write one of title: source: date: byline: url:"
                        + " and a value");
    }

    @Test
    void aWrongDateIsNamed() {
        assertThatExceptionOfType(UnusableInput.BadValue.class)
                .isThrownBy(() -> parse("---\ndate: yesterday\n---\nHuawei sued."))
                .withMessageContaining("'yesterday' is not a date; write 2019, 2019-05 or 2019-05-20");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatExceptionOfType(UnreadableText.Empty.class).isThrownBy(() -> parse(""));
        assertThatExceptionOfType(UnreadableText.Empty.class).isThrownBy(() -> parse("---\ndate: 2019\n---\n \n"));
    }

    @Test
    void aBinaryFileIsRefused() {
        assertThatExceptionOfType(UnreadableText.NotText.class)
                .isThrownBy(() -> TextFile.parse(new byte[] {'G', 'I', 'F', 0, 1}, Given.NOTHING))
                .withMessageContaining("binary (0x00 at position 3)");
    }

    @Test
    void bytesThatAreNotUtf8AreNamed() {
        assertThatExceptionOfType(UnreadableText.NotText.class)
                .isThrownBy(() -> TextFile.parse("Société".getBytes(StandardCharsets.ISO_8859_1), Given.NOTHING))
                .withMessageContaining("byte 0xE9 at position 4 is not UTF-8");
    }

    @Test
    void aCharacterCutOffAtTheEndIsNotUtf8() {
        byte[] whole = utf8("5 €");
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThatExceptionOfType(UnreadableText.NotText.class).isThrownBy(() -> TextFile.parse(cut, Given.NOTHING));
    }

    @Test
    void fiftyMegabytesAreRefusedWithoutReadingThem() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(50_000_000);
        }
        Instant start = Instant.now();

        assertThatExceptionOfType(UnreadableText.TooLong.class)
                .isThrownBy(() -> TextFile.load(file, Given.NOTHING))
                .withMessageContaining("50,000,000 bytes is too long");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void moreThanAMillionCharactersAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("long.txt"), "word ".repeat(200_001));

        assertThatExceptionOfType(UnreadableText.TooLong.class)
                .isThrownBy(() -> TextFile.load(file, Given.NOTHING))
                .withMessageContaining("1,000,005 characters");
    }

    private static Article parse(String text) {
        return TextFile.parse(utf8(text), Given.NOTHING);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
