package org.policygraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.document.Document;
import org.policygraph.document.EnglishReader;

class CitationsTests {

    private static final MentionFinder FINDER = MentionFinder.with(Gazetteer.bundled());
    private static final Citations CITATIONS = Citations.with(Gazetteer.bundled());

    private static List<String> cited(String text) {
        Document document = EnglishReader.read(text, "2020-03-04");
        return CITATIONS.of(document, FINDER.find(document)).stream()
                .map(citation -> citation.outlet().id())
                .toList();
    }

    private static String credit(String text) {
        return CITATIONS
                .credit(EnglishReader.read(text, "2020-03-04"))
                .map(Entry::id)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reuters reported on Monday that the ministry had closed the plant. | reuters",
                "The ministry closed the plant, according to the Wall Street Journal. | the-wall-street-journal",
                "The minister told CNN that the plant would stay closed. | cnn",
                "The minister told Japanese newspaper Nikkei that the plant would close. | nikkei",
                "The plant was closed, Bloomberg News on Tuesday reported. | bloomberg",
                "In an interview with the Financial Times, the minister defended the closure. | financial-times",
            })
    void whatIsLeftToAnotherOutletCitesIt(String sentence, String outlet) {
        assertThat(cited(sentence)).containsExactly(outlet);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry sued CNN over the film.",
                "The ministry banned the Wall Street Journal from its building.",
                "The minister told reporters that the plant would stay closed.",
            })
    void whatIsDoneToAnOutletDoesNotCiteIt(String sentence) {
        assertThat(cited(sentence)).isEmpty();
    }

    @Test
    void anAgencyInTheDatelineOrTheBylineIsCredited() {
        assertThat(credit("LISBON (Reuters) - The ministry closed the plant on Monday after a long dispute."))
                .isEqualTo("reuters");
        assertThat(credit("LISBON, March 3 (AP) — The ministry closed the plant on Monday after a long dispute."))
                .isEqualTo("associated-press");
        assertThat(credit("Lisbon, March 3 (Reuters) -- The ministry closed the plant on Monday after a long dispute."))
                .isEqualTo("reuters");
        assertThat(credit("LISBON (CNN) - The ministry closed the plant on Monday after a long dispute."))
                .isEmpty();
        assertThat(credit("LISBON - The ministry (once merged) closed the plant on Monday."))
                .isEmpty();
    }
}
