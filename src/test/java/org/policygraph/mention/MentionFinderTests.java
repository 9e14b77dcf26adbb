package org.policygraph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.document.Document;
import org.policygraph.document.EnglishReader;
import org.policygraph.mention.Mention.Form;
import org.policygraph.mention.Mention.Kind;

class MentionFinderTests {

    private static final MentionFinder FINDER = MentionFinder.with(Gazetteer.bundled());

    @Test
    void namesAreExactAndWithoutTitlesAndDeterminers() {
        assertThat(names("The Dutch trade minister and President Emmanuel Macron met executives of Nokia's board."))
                .containsExactly("Dutch NATIONALITY", "Emmanuel Macron PERSON", "Nokia COMPANY");
    }

    @ParameterizedTest
    @CsvSource({
        "The Ministry of Inland Waterways closed the lock.,               Ministry of Inland Waterways AGENCY",
        "The Free Harvest Party of Norway won two seats.,                 Free Harvest Party of Norway PARTY",
        "The Weavers and Dyers Association sent a letter to the mayor.,   Weavers and Dyers Association ORGANIZATION",
        "He joined the Farmers' Alliance last year.,                      Farmers' Alliance ORGANIZATION",
    })
    void anOrganisationKeepsAllItsWords(String sentence, String name) {
        assertThat(names(sentence)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He joined the Board of Directors of the Toolmakers Association. | Toolmakers Association ORGANIZATION",
                "She left the Harvest Party government in May.                  | Harvest Party PARTY",
                "They wrote to Senate Democratic leader Chuck Schumer.          | Senate AGENCY",
            })
    void whatStandsAroundANameIsNoPartOfIt(String sentence, String name) {
        assertThat(names(sentence)).contains(name);
    }

    @Test
    void aPaperNamedByAPlainWordNeedsItsArticle() {
        assertThat(names("Chief Information Officer Dana Deasy spoke to The Information on Monday."))
                .containsExactly("Dana Deasy PERSON", "Information MEDIA");
    }

    @Test
    void aDescriptionBeginsAtItsCountry() {
        assertThat(mentions("LISBON - Portuguese police searched the bank.", Form.NOMINAL))
                .contains("Portuguese police GROUP");
    }

    @Test
    void lettersInBracketsNameTheSameKindLaterOn() {
        assertThat(names("The Coastal Shipping Authority (CSA) opened a hearing. Lawyers wrote to the CSA on Monday."))
                .containsExactly("Coastal Shipping Authority AGENCY", "CSA AGENCY", "CSA AGENCY");
    }

    @Test
    void aSurnameAloneNamesThePersonOfTheText() {
        assertThat(names("Marguerite Oduya signed the order. Critics of Oduya went to court."))
                .containsExactly("Marguerite Oduya PERSON", "Oduya PERSON");
    }

    @Test
    void anElectionAndAWarAreNoActors() {
        assertThat(names("She lost the 2011 Canadian federal election and wrote about the Crimean War."))
                .isEmpty();
    }

    @Test
    void aShortFormCountsOnlyBesideTheFullName() {
        assertThat(names("The Wall Street Journal had the story. Officials told the Journal more."))
                .containsExactly("Wall Street Journal MEDIA", "Journal MEDIA");
    }

    @Test
    void descriptionsStandForActors() {
        assertThat(mentions(
                        "The Japanese government fined the company after several US chip makers complained.",
                        Form.NOMINAL))
                .containsExactly("Japanese government COUNTRY", "company COMPANY", "several US chip makers GROUP");
    }

    @Test
    void anEmptySubjectIsNoPronoun() {
        assertThat(mentions("It is unclear whether the ministry will act. It said nothing.", Form.PRONOUN))
                .containsExactly("It ORGANIZATION");
    }

    @Test
    void namesNeverOverlapAndSpansHoldTheirWords() {
        String text =
                "US Commerce Department officials met Huawei Technologies Co. and the Bank of China in Beijing, China.";

        List<Mention> mentions = FINDER.find(EnglishReader.read(text, null));

        assertThat(mentions)
                .allSatisfy(mention -> assertThat(mention.span().of(text)).isEqualTo(mention.text()));
        List<Mention> names =
                mentions.stream().filter(mention -> mention.form() == Form.NAME).toList();
        assertThat(names)
                .allSatisfy(name -> assertThat(names)
                        .filteredOn(other -> other.span().overlaps(name.span()))
                        .hasSize(1));
        assertThat(names).extracting(Mention::kind).doesNotContain(Kind.GROUP);
    }

    private static List<String> names(String text) {
        return mentions(text, Form.NAME);
    }

    private static List<String> mentions(String text, Form form) {
        Document document = EnglishReader.read(text, "2019-06-01");
        return FINDER.find(document).stream()
                .filter(mention -> mention.form() == form)
                .map(mention -> mention.text() + " " + mention.kind())
                .toList();
    }
}
