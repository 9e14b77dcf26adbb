package org.policygraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.policygraph.document.Document;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention.Kind;
import org.policygraph.mention.Name.Evidence;

/** Finds the names of a document: what is clear at one place decides for the others. */
final class DocumentNames {

    private final Document document;
    private final Gazetteer gazetteer;
    private final Map<String, Map<Kind, Integer>> votes = new HashMap<>();
    private final Set<String> entries = new HashSet<>();

    DocumentNames(Document document, Gazetteer gazetteer) {
        this.document = document;
        this.gazetteer = gazetteer;
    }

    /** The names, in text order, not overlapping. */
    List<Name> find() {
        List<List<Name>> bySentence = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Name> names = new SentenceNames(sentence, gazetteer).find();
            bySentence.add(names);
            if (!EventNames.isHeadline(sentence)) {
                names.forEach(this::vote);
            }
        }
        List<Name> all = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            all.addAll(settled(sentence, bySentence.get(sentence.index())));
        }
        return all;
    }

    private void vote(Name name) {
        int weight = name.evidence() == Evidence.GAZETTEER ? 10 : name.phrase().size();
        votes.computeIfAbsent(name.phrase().key(), key -> new EnumMap<>(Kind.class))
                .merge(name.kind(), weight, Integer::sum);
        if (name.kind() == Kind.PERSON && name.phrase().size() > 1) {
            part(name.phrase().last().word());
            part(name.phrase().first().word());
        }
        if (name.evidence() == Evidence.GAZETTEER) {
            gazetteer
                    .named(name.phrase().key())
                    .forEach(sense -> entries.add(sense.entry().id()));
        }
        acronym(name);
    }

    /** A surname stands for the person later on; in some languages it comes first. */
    private void part(String word) {
        if (word.length() > 1 && !Words.TITLE.has(word)) {
            votes.computeIfAbsent(Spellings.key(word), key -> new EnumMap<>(Kind.class))
                    .merge(Kind.PERSON, 5, Integer::sum);
        }
    }

    /** "Palestine Liberation Organization (PLO)": the letters in brackets name the same. */
    private void acronym(Name name) {
        Sentence sentence = name.phrase().sentence();
        int open = name.phrase().to();
        boolean bracketed =
                Phrase.isWord(sentence, open, "(", "-LRB-") && Phrase.isWord(sentence, open + 2, ")", "-RRB-");
        if (bracketed
                && name.kind() != Kind.PERSON
                && Acronyms.isAcronym(sentence.token(open + 1).word())) {
            String letters = Spellings.key(sentence.token(open + 1).word());
            votes.computeIfAbsent(letters, key -> new EnumMap<>(Kind.class)).merge(name.kind(), 8, Integer::sum);
        }
    }

    private List<Name> settled(Sentence sentence, List<Name> found) {
        boolean headline = EventNames.isHeadline(sentence);
        List<Name> names = new ArrayList<>();
        for (Name name : found) {
            if (!headline
                    || name.evidence() == Evidence.GAZETTEER
                    || votes.containsKey(name.phrase().key())) {
                names.add(name.as(settledKind(name)));
            }
        }
        elsewhere(sentence).stream().filter(name -> !EventNames.cover(name)).forEach(names::add);
        List<Name> chosen = SentenceNames.longestFirst(names);
        chosen.sort(Comparator.comparingInt(name -> name.phrase().from()));
        return chosen;
    }

    private Kind settledKind(Name name) {
        return name.evidence() == Evidence.GAZETTEER
                ? name.kind()
                : winner(name.phrase().key(), name.kind());
    }

    private Kind winner(String key, Kind own) {
        Map<Kind, Integer> kinds = votes.getOrDefault(key, Map.of());
        int best = kinds.values().stream().max(Integer::compare).orElse(0);
        if (best == 0 || kinds.getOrDefault(own, 0) == best) {
            return own;
        }
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue() == best)
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse(own);
    }

    /** Names that stand at another place of the document, and short forms of actors named there in full. */
    private List<Name> elsewhere(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (int from = 0; from < sentence.tokens().size(); from++) {
            if (!isNameLike(sentence.token(from))) {
                continue;
            }
            for (int to = Math.min(sentence.tokens().size(), from + 6); to > from; to--) {
                Phrase phrase = new Phrase(sentence, from, to);
                if (isNameLike(phrase.last())) {
                    again(phrase).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    private static boolean isNameLike(Token token) {
        boolean word = Character.isLetterOrDigit(token.word().charAt(0));
        return word && (token.isProperNoun() || Acronyms.isAcronym(token.word()));
    }

    private Optional<Name> again(Phrase phrase) {
        String key = phrase.key();
        if (gazetteer.named(key).stream().anyMatch(sense -> SentenceNames.isPlainWord(sense, phrase))) {
            return Optional.empty();
        }
        if (votes.containsKey(key)) {
            return Optional.of(new Name(phrase, winner(key, Kind.ORGANIZATION), Evidence.DOCUMENT));
        }
        boolean portfolio = Phrase.isWord(phrase.sentence(), phrase.from() - 1, "of");
        return gazetteer.named(key).stream()
                .filter(sense -> sense.use() == Sense.Use.WEAK
                        && entries.contains(sense.entry().id())
                        && !portfolio)
                .findFirst()
                .map(sense -> new Name(phrase, sense.kind(), Evidence.GAZETTEER));
    }
}
