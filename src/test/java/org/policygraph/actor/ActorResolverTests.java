package org.policygraph.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policygraph.document.Document;
import org.policygraph.document.EnglishReader;
import org.policygraph.mention.Gazetteer;
import org.policygraph.mention.Mention;
import org.policygraph.mention.MentionFinder;

class ActorResolverTests {

    private static final MentionFinder FINDER = MentionFinder.with(Gazetteer.bundled());
    private static final ActorResolver RESOLVER = ActorResolver.with(Gazetteer.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Dutch government sued Nokia.                             | Dutch government | Netherlands",
                "Beijing accused Nokia of theft.                              | Beijing          | China",
                "Nokia said its profits fell.                                 | its              | Nokia",
                "Nokia sued Japan on Monday. The company wants damages.       | company          | Nokia",
                "Tim Cook met lawmakers. He asked them for help.              | He               | Tim Cook",
                "Apple's Tim Cook spoke. Later Cook left.                     | Cook             | Tim Cook",
                "France ordered Nokia to sell its plant.                      | its              | Nokia",
            })
    void wordsLeadToWhoIsMeant(String text, String words, String actor) {
        assertThat(actorOf(text, words)).isEqualTo(actor);
    }

    @Test
    void companiesOfACountryAreAGroupAndNotTheCountry() {
        Resolution resolution = resolve("Several American companies protested. US companies had asked for a delay.");

        assertThat(resolution.clusters())
                .filteredOn(cluster -> cluster.actor().kind() == ActorKind.GROUP)
                .singleElement()
                .satisfies(cluster -> {
                    assertThat(cluster.actor().name()).isEqualTo("US companies");
                    assertThat(cluster.actor().facts().country()).isEqualTo("united-states");
                    assertThat(cluster.mentions()).hasSize(2);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Japan protested. China's Foreign Ministry called it a farce.     | Foreign Ministry | Chinese Foreign Ministry",
                "Brazil said no. The Ministry of Labour of nobody replied.        | Ministry of Labour | Ministry of Labour of Brazil",
                "US lawmakers met Commerce Secretary Gina Raimondo.               | Commerce         | US Department of Commerce",
                "Chinese Commerce Minister Wang Wentao met executives of Nokia.   | Commerce         | Ministry of Commerce of China",
            })
    void anOfficeOfManyCountriesIsThatOfTheCountryItIsNamedWith(String text, String words, String actor) {
        assertThat(actorOf(text, words)).isEqualTo(actor);
    }

    @Test
    void aMinistryOfNobodyIsAnotherOneInEachText() {
        String one = "The Foreign Ministry said so on Monday.";
        String other = "The Foreign Ministry denied it on Monday.";

        assertThat(resolve(one).clusters().getFirst().actor().id())
                .isNotEqualTo(resolve(other).clusters().getFirst().actor().id());
    }

    @Test
    void aGroupOfNobodyIsNoActor() {
        assertThat(resolve("A dozen employees resigned and foreign companies complained.")
                        .clusters())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials said Nokia had sued Apple.                                   | Officials | officials",
                "Nokia is expected to sue Apple over its patents, local media reported. | local media | local media",
                "A spokesman for Nokia said Apple had lost.                             | spokesman | Nokia",
                "Reuters wrote of a deal on Monday. The paper said Apple had sued Nokia. | paper  | Reuters",
                "Nokia sued Apple, says a report. Apple lost, according to Reuters.     | report    | Reuters",
                "Nokia explained it in a statement. The statement said Apple had lost.  | statement | Nokia",
            })
    void whoeverSaysSomethingIsSomebody(String text, String words, String actor) {
        assertThat(actorOf(text, words)).isEqualTo(actor);
    }

    @Test
    void theOfficialsOfOneTextAreNeverThoseOfAnother() {
        String one = "Officials said the plan was dead.";
        String other = "Officials said the plan was alive.";

        assertThat(resolve(one).clusters().getFirst().actor().id())
                .isNotEqualTo(resolve(other).clusters().getFirst().actor().id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia's foreign ministry said it would wait. | foreign ministry | Russian Foreign Ministry",
                "Iraq's government resigned.                   | government       | Iraq",
                "The Government of Canada resigned.            | Government       | Canada",
                "The UK Government resigned.                   | UK Government    | United Kingdom",
            })
    void anOfficeIsThatOfItsOwner(String text, String words, String actor) {
        assertThat(actorOf(text, words)).isEqualTo(actor);
    }

    @Test
    void severalNamedTogetherAreNoSingleActor() {
        assertThat(actorOf("US companies protested. Nokia and Ericsson said they would sue.", "they"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Robert Hale praised Susan Brandt in Rome. Later she resigned.        | she | Susan Brandt",
                "Robert Hale resigned. She did not.                                   | She | ",
                "In his speech on Monday, Robert Hale attacked the bank.              | his | Robert Hale",
                "Japan banned Nokia amid concerns that its radios break.              | its | Nokia",
                "Nokia sued Japan. The Arab League called it unfair.                  | it  | ",
                "Reuters reported on Monday that Nokia knew it had broken the law.    | it  | Nokia",
                "Carla Reyes wrote that Japan will fine Robert Hale for his remarks.  | his | Robert Hale",
                "Robert Hale rang Peter Moss. \"He sounded ill,\" Hale said.            | He  | Peter Moss",
                "Robert Hale told Peter Moss he would resign.                         | he  | Robert Hale",
                "Japan invited independent experts to check their work.               | their | independent experts",
            })
    void aPronounGoesWithNameAndGrammar(String text, String words, String actor) {
        assertThat(actorOf(text, words)).isEqualTo(actor);
    }

    @Test
    void aTownWhereSomethingHappensIsNoGovernment() {
        assertThat(actorOf("Nokia opened a plant near Tokyo.", "Tokyo")).isNull();
    }

    @Test
    void whoSpeaksSaysWe() {
        String text = "\"We will appeal the ruling,\" said Ines Okafor, president of the Toolmakers Association.";

        assertThat(actorOf(text, "We")).isEqualTo("Toolmakers Association");
    }

    @Test
    void twoWhoFitEquallyLeaveAPronounOpen() {
        assertThat(actorOf("Ana Silva and Ruth Meyer signed the treaty in Rome. Later she resigned.", "she"))
                .isNull();
    }

    @Test
    void aSurnameLeadsToWhoHeldOfficeAtTheTime() {
        assertThat(actorOf("Merkel rejected the plan.", "Merkel")).isEqualTo("Angela Merkel");
    }

    @Test
    void aNameThatNoListKnowsIsAnActorOfItsText() {
        Resolution resolution = resolve("Quillon Dynamics Inc. hired Petra Vanhove. Vanhove will start in May.");

        assertThat(resolution.clusters())
                .extracting(cluster -> cluster.actor().kind() + " " + cluster.name() + " "
                        + cluster.mentions().size())
                .contains("PERSON Petra Vanhove 2");
        assertThat(resolution.clusters()).allSatisfy(cluster -> {
            assertThat(cluster.reason()).isNotBlank();
            assertThat(cluster.score()).isPositive();
        });
    }

    @Test
    void readingTwiceGivesTheSame() {
        String text = "The company and Nokia met the minister. Washington and Beijing agreed that they would wait.";

        assertThat(resolve(text).clusters()).isEqualTo(resolve(text).clusters());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade Minister Olu Bankole resigned.                             | Trade Minister | ",
                "The vote pleased Ines Okafor, president of the Toolmakers Association. | president | Toolmakers Association",
                "French President Emmanuel Macron spoke.                          | President      | French",
            })
    void titlesAreReadBeforeAndBehindNames(String text, String role, String organization) {
        Document document = EnglishReader.read(text, "2019-06-01");

        assertThat(Titles.of(document, FINDER.find(document))).singleElement().satisfies(title -> {
            assertThat(title.text()).isEqualTo(role);
            assertThat(
                            title.organization() == null
                                    ? null
                                    : title.organization().text())
                    .isEqualTo(organization);
        });
    }

    private static @org.jspecify.annotations.Nullable String actorOf(String text, String words) {
        Resolution resolution = resolve(text);
        List<Mention> mentions = resolution.mentions().stream()
                .filter(mention -> mention.text().equals(words))
                .toList();
        assertThat(mentions)
                .as("mentions of %s among %s", words, resolution.mentions())
                .isNotEmpty();
        return resolution
                .of(mentions.getLast())
                .map(cluster -> cluster.actor().name())
                .orElse(null);
    }

    private static Resolution resolve(String text) {
        Document document = EnglishReader.read(text, "2019-06-01");
        return RESOLVER.resolve(document, FINDER.find(document));
    }
}
