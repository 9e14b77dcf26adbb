package org.policygraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention.Kind;
import org.policygraph.mention.Name.Evidence;

/** Finds the names of one sentence, each sentence by itself. */
final class SentenceNames {

    private final Sentence sentence;
    private final Gazetteer gazetteer;
    private final NameShape shape;

    SentenceNames(Sentence sentence, Gazetteer gazetteer) {
        this.sentence = sentence;
        this.gazetteer = gazetteer;
        this.shape = new NameShape(sentence, gazetteer);
    }

    /** The names, in order, not overlapping. */
    List<Name> find() {
        List<Name> known = known();
        List<Name> candidates = new ArrayList<>(known);
        List<Name> recognized = recognized();
        NameCuts cuts = new NameCuts(sentence, gazetteer);
        Stream.concat(
                        recognized.stream().flatMap(name -> shape.repair(name, known).stream()),
                        shape.byWording(recognized).stream())
                .flatMap(name -> cuts.of(name).stream())
                .forEach(candidates::add);
        candidates.addAll(new Acronyms(sentence).find());
        candidates.addAll(new TitledPersons(sentence).find());
        candidates.removeIf(name -> isBareHead(name) || isOfficersField(name));
        candidates.removeIf(name -> shape.isMembership(name.phrase()) || shape.isPortfolio(name));
        List<Name> chosen = longestFirst(candidates);
        chosen.removeIf(name -> EventNames.cover(name));
        chosen.sort(Comparator.comparingInt(name -> name.phrase().from()));
        return chosen;
    }

    /** "Group" alone is what is left of a name, or none. */
    private static boolean isBareHead(Name name) {
        return name.phrase().size() == 1
                && name.evidence() != Evidence.GAZETTEER
                && Words.COMPANY_HEAD.has(name.phrase().last().word());
    }

    /** "Chief Information Officer". */
    private boolean isOfficersField(Name name) {
        return Phrase.isWord(sentence, name.phrase().from() - 1, "chief")
                && Phrase.isWord(sentence, name.phrase().to(), "officer");
    }

    static List<Name> longestFirst(List<Name> candidates) {
        List<Name> chosen = new ArrayList<>();
        candidates.stream()
                .sorted(Comparator.comparingInt((Name name) -> -name.phrase().size())
                        .thenComparing(Name::evidence)
                        .thenComparingInt(name -> name.phrase().from()))
                .filter(name ->
                        chosen.stream().noneMatch(other -> other.phrase().overlaps(name.phrase())))
                .forEach(chosen::add);
        return chosen;
    }

    /** What the gazetteer knows, the longest spelling at each place. */
    private List<Name> known() {
        List<Name> names = new ArrayList<>();
        int from = 0;
        while (from < sentence.tokens().size()) {
            Optional<Name> name = knownAt(from);
            name.ifPresent(names::add);
            from = name.map(found -> found.phrase().to()).orElse(from + 1);
        }
        return names;
    }

    private Optional<Name> knownAt(int from) {
        if (!startsLikeName(sentence.token(from))) {
            return Optional.empty();
        }
        return gazetteer
                .endOfLongest(sentence, from)
                .filter(to -> !isGovernment(to - 1))
                .or(() -> gazetteer.endOfLongest(sentence, from, 1))
                .flatMap(to -> {
                    Phrase phrase = shape.untitled(shape.trimmed(new Phrase(sentence, from, to)));
                    return gazetteer.named(phrase.key()).stream()
                            .filter(sense -> sense.use() != Sense.Use.WEAK && !isPlainWord(sense, phrase))
                            .map(Sense::kind)
                            .max(Comparator.comparing(SentenceNames::isCountry)
                                    .thenComparing(Comparator.reverseOrder()))
                            .map(kind -> new Name(phrase, kind, Evidence.GAZETTEER));
                });
    }

    /** "Information" is "The Information" only where it has its article, and is no part of a longer name. */
    static boolean isPlainWord(Sense sense, Phrase phrase) {
        String word = phrase.first().word();
        boolean nameless = phrase.size() == 1
                && sense.entry().name().equalsIgnoreCase("The " + word)
                && !sense.entry().aliases().contains(word);
        boolean article = Phrase.isWord(phrase.sentence(), phrase.from() - 1, "the");
        boolean compound = phrase.to() < phrase.sentence().tokens().size()
                && phrase.sentence().token(phrase.to()).isProperNoun();
        return nameless && (!article || compound);
    }

    /** A paper named "The Australian" does not make every Australian a paper. */
    private static boolean isCountry(Kind kind) {
        return kind == Kind.COUNTRY || kind == Kind.NATIONALITY;
    }

    /** "the Chinese government" is a description, "Chinese" the name in it. */
    private boolean isGovernment(int index) {
        String word = sentence.token(index).word();
        return Words.GOVERNMENT_NOUN.has(word) && Character.isLowerCase(word.charAt(0));
    }

    private static boolean startsLikeName(Token token) {
        boolean capital = Character.isUpperCase(token.word().charAt(0))
                || Character.isDigit(token.word().charAt(0));
        return (capital && !token.isVerb()) || (token.entity() != null && token.isProperNoun());
    }

    private List<Name> recognized() {
        List<Name> names = new ArrayList<>();
        int from = 0;
        while (from < sentence.tokens().size()) {
            String entity = sentence.token(from).entity();
            int to = from + 1;
            while (entity != null
                    && to < sentence.tokens().size()
                    && Objects.equals(entity, sentence.token(to).entity())
                    && !shape.isBreak(from, to)) {
                to++;
            }
            if (entity != null) {
                Phrase phrase = shape.withoutParty(shape.trimmed(new Phrase(sentence, from, to)));
                Kind kind = NameKinds.of(phrase, entity);
                if (kind != null) {
                    names.add(new Name(phrase, kind, Evidence.RECOGNIZER));
                }
            }
            from = to;
        }
        return names;
    }
}
