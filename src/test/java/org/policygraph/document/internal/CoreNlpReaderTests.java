package org.policygraph.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.document.Basis;
import org.policygraph.document.DateExpression;
import org.policygraph.document.Document;
import org.policygraph.document.EnglishReader;
import org.policygraph.document.Precision;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;
import org.policygraph.document.UnreadableText;

class CoreNlpReaderTests {

    @Test
    void everyOffsetCountsCharactersOfTheWholeText() {
        String text = "Chips are scarce\n\nThe 😀 ministry blamed Acme Corp. on Friday.\n\nAcme said nothing.";

        Document document = EnglishReader.read(text, "2020-02-19");

        assertThat(document.sentences())
                .extracting(document::text)
                .containsExactly(
                        "Chips are scarce", "The 😀 ministry blamed Acme Corp. on Friday.", "Acme said nothing.");
        assertThat(document.sentences())
                .flatExtracting(Sentence::tokens)
                .allSatisfy(token -> assertThat(token.span().of(text)).isEqualTo(token.word()));
    }

    @Test
    void aTeaserIsReadWithItsHeadingAndApartFromTheArticle() {
        String page = """
                The ministry fined the firm on Friday.

                Latest

                Port strike enters its second week

                Dock workers said on Friday they would stay out until...
                """;

        Document document = EnglishReader.read(page, "2020-02-19");

        assertThat(document.sentences())
                .extracting(document::text)
                .containsExactly("The ministry fined the firm on Friday.");
        assertThat(document.leftovers())
                .extracting(leftover -> leftover.regions().size())
                .containsExactly(1, 2);
        assertThat(document.leftovers().getLast().sentences())
                .extracting(document::text)
                .startsWith("Port strike enters its second week");
    }

    @Test
    void theGrammarTellsWhoDidIt() {
        Sentence sentence = EnglishReader.read("The ministry blamed two firms.", null)
                .sentences()
                .getFirst();
        Token verb = sentence.token(2);

        assertThat(verb.lemma()).isEqualTo("blame");
        assertThat(sentence.syntax().dependents(verb.index(), "nsubj")).containsExactly(1);
        assertThat(sentence.syntax().dependents(verb.index(), "obj")).containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource({
        "In May the ministry fined the firm., 2019-05, MONTH, RELATIVE",
        "The ministry will fine the firm in May., 2020-05, MONTH, RELATIVE",
        "The ministry fined the firm on Friday., 2020-02-14, DAY, RELATIVE",
        "The ministry fined the firm last year., 2019, YEAR, RELATIVE",
        "The ministry fined the firm on 3 March 2018., 2018-03-03, DAY, EXPLICIT",
    })
    void aDateIsToldAgainstTheDayOfPublication(String text, String value, Precision precision, Basis basis) {
        DateExpression date = EnglishReader.read(text, "2020-02-19").dates().getFirst();

        assertThat(date.start()).hasToString(value);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.basis()).isEqualTo(basis);
    }

    @Test
    void withoutADayOfPublicationARelativeDateStaysUnknown() {
        assertThat(EnglishReader.read("The ministry fined the firm last year and on Friday.", null)
                        .dates())
                .isNotEmpty()
                .allSatisfy(date -> assertThat(date.start()).isNull());
    }

    @Test
    void nothingToReadIsSaid() {
        assertThatExceptionOfType(UnreadableText.Empty.class).isThrownBy(() -> EnglishReader.read(" \n ", null));
    }
}
