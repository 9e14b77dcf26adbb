package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.policygraph.document.Dependency;
import org.policygraph.document.Span;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention;

/**
 * The noun phrases of a sentence: how far they reach, and which actors stand in them.
 *
 * @param grammar of the sentence
 * @param mentions those found in it
 * @param lexicon which common nouns name actors
 */
record Phrases(Grammar grammar, Mentions mentions, Lexicon lexicon) {

    private static final Set<String> NAMES =
            Set.of("PERSON", "ORGANIZATION", "LOCATION", "COUNTRY", "STATE_OR_PROVINCE", "CITY");
    private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET", "MONEY", "PERCENT");
    private static final List<String> INNER = List.of(
            "poss", "by", "from", "adj", "of", "against", "on", "to", "with", "between", "among", "for", "about",
            "over", "into", "in");
    private static final String[] LEFT = {
        "det", "amod", "compound", "nummod", "nmod:poss", "advmod", "det:qmod", "fixed", "punct", "cc"
    };
    private static final String[] RIGHT = {
        "nmod:of", "nmod:in", "nmod:from", "nmod:throughout", "nmod:near", "nmod:at", "acl", "appos"
    };
    private static final int DEEPEST = 3;
    private static final int LONGEST_TAIL = 5;

    /** Whether a word names somebody who can act: a name, a nationality that stands alone, or a noun for people. */
    boolean isActor(int word) {
        Token token = grammar.token(word);
        if (mentions.headedBy(word)
                .filter(mention -> mention.kind() != Mention.Kind.PLACE)
                .isPresent()) {
            return true;
        }
        if (lexicon.isThing(grammar.lemma(word)) && !token.isVerb()) {
            return false;
        }
        String entity = token.entity();
        if (entity != null && TIMES.contains(entity)) {
            return false;
        }
        if (entity != null && NAMES.contains(entity)) {
            return token.isNoun() || token.tag().startsWith("JJ");
        }
        return token.tag().equals("NNPS")
                || (token.tag().equals("NNP") && (entity == null || entity.equals("MISC")))
                || (token.isNoun() && lexicon.isActor(grammar.lemma(word)));
    }

    /** Whether a word names a thing that an action can be about: nobody who acts, no time and no sum. */
    boolean isThing(int word) {
        String entity = grammar.token(word).entity();
        return grammar.token(word).isNoun() && !isActor(word) && (entity == null || !TIMES.contains(entity));
    }

    /** Whether a word names one human being, by name or by what he does; an organisation or a country does not. */
    boolean isPerson(int word) {
        Token token = grammar.token(word);
        boolean mentioned = mentions.headedBy(word)
                .filter(mention -> mention.kind() == Mention.Kind.PERSON && !isPronoun(word))
                .isPresent();
        return mentioned
                || "PERSON".equals(token.entity())
                || (token.isNoun() && !token.isProperNoun() && lexicon.isActor(grammar.lemma(word)));
    }

    boolean isPronoun(int word) {
        return grammar.token(word).tag().startsWith("PRP");
    }

    boolean isReflexive(int word) {
        return isPronoun(word) && grammar.lemma(word).matches(".*sel(f|ves)");
    }

    /** The actors a phrase names: its head and those beside it, or, for a thing, those it belongs or is done to. */
    List<Integer> actors(int head) {
        return actors(head, 0);
    }

    private List<Integer> actors(int head, int depth) {
        List<Integer> members = grammar.token(head).isProperNoun() ? List.of() : members(head);
        if (!members.isEmpty()) {
            return members;
        }
        if (isActor(head) || isPronoun(head)) {
            return grammar.coordinates(head).stream()
                    .filter(word -> isActor(word) || isPronoun(word))
                    .toList();
        }
        if (depth >= DEEPEST) {
            return List.of();
        }
        if (lexicon.isTopic(grammar.lemma(head))) {
            return List.of();
        }
        for (String place : INNER) {
            List<Integer> found = new ArrayList<>();
            for (int word : inner(head, place)) {
                found.addAll(place.equals("adj") ? List.of(word) : actors(word, depth + 1));
            }
            if (!found.isEmpty()) {
                return found.stream().distinct().toList();
            }
        }
        return List.of();
    }

    /** Those that a description names one by one: "partners such as X and Y". */
    private List<Integer> members(int head) {
        return grammar.syntax().dependents(head, "nmod:such_as", "nmod:including", "nmod:like").stream()
                .filter(this::isActor)
                .toList();
    }

    /** What stands in one place inside a noun phrase. */
    List<Integer> inner(int head, String place) {
        return switch (place) {
            case "poss" ->
                grammar.syntax().dependents(head, "nmod:poss").stream()
                        .filter(word -> !isPronoun(word))
                        .toList();
            case "adj" ->
                grammar.syntax().dependents(head, "compound", "amod").stream()
                        .filter(this::isActorModifier)
                        .toList();
            default -> grammar.complements(head, place);
        };
    }

    private boolean isActorModifier(int word) {
        Token token = grammar.token(word);
        boolean nationality = "MISC".equals(token.entity()) && token.tag().matches("JJ|NNPS?") && !isNumbered(word);
        return nationality
                || (token.entity() != null && NAMES.contains(token.entity()))
                || (token.isNoun() && lexicon.isActor(grammar.lemma(word)));
    }

    /** "Phase One", "Article 5" name no people. */
    private boolean isNumbered(int word) {
        return word + 1 < grammar.size() && grammar.token(word + 1).tag().equals("CD");
    }

    /** The words of the noun phrase of a head, without article, relative clause and date. */
    Span span(int head) {
        if (isModifier(head)) {
            return run(head);
        }
        BitSet words = new BitSet();
        words.set(head);
        for (Dependency down : grammar.syntax().below(head)) {
            if (isPart(head, down)) {
                words.or(grammar.syntax().subtree(down.dependent()));
            }
        }
        int first = words.previousClearBit(head) + 1;
        int last = words.nextClearBit(head) - 1;
        while (first < head && isTrimmed(first)) {
            first++;
        }
        while (last > head && isTrimmed(last)) {
            last--;
        }
        return grammar.token(first).span().union(grammar.token(last).span());
    }

    /** A thing by a short name: without article, owner and clause, and with what it is of only if that is nobody. */
    String label(int head, String text) {
        int first = head;
        for (Dependency down : grammar.syntax().below(head)) {
            if (down.dependent() < head && isAny(down, "amod", "compound")) {
                first = Math.min(first, down.dependent());
            }
        }
        int last = head;
        for (int tail : grammar.complements(head, "of")) {
            if (tail > head && tail - head <= LONGEST_TAIL && isPlain(head, tail)) {
                last = tail;
            }
        }
        while (first < head && isTrimmed(first)) {
            first++;
        }
        return grammar.token(first)
                .span()
                .union(grammar.token(last).span())
                .of(text)
                .replaceAll("\\s+", " ");
    }

    /** Whether a thing is of another thing, with nobody and no other phrase between them. */
    private boolean isPlain(int head, int tail) {
        for (int between = head + 2; between < tail; between++) {
            if (grammar.token(between).tag().matches("IN|TO")) {
                return false;
            }
        }
        return actors(tail).isEmpty() && !grammar.token(tail).tag().equals("CD");
    }

    private boolean isPart(int head, Dependency down) {
        Token part = grammar.token(down.dependent());
        if (part.entity() != null
                && (part.entity().equals("DATE") || part.entity().equals("TIME"))) {
            return false;
        }
        if (down.dependent() < head) {
            return isAny(down, LEFT);
        }
        boolean bracket = grammar.token(down.dependent() - 1).tag().equals("-LRB-");
        boolean named = grammar.token(head).isProperNoun() || !part.tag().matches("VBG|VBN");
        boolean clause = bracket || (down.is("acl") && named);
        boolean name = down.is("dep") && part.isProperNoun();
        boolean gerund = down.is("nmod") && grammar.isDoing(down.dependent());
        return (name || isAny(down, RIGHT)) && !gerund && !down.relation().equals("acl:relcl") && !clause;
    }

    private static boolean isAny(Dependency down, String... relations) {
        for (String relation : relations) {
            if (down.is(relation)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTrimmed(int word) {
        return grammar.token(word).tag().matches("DT|[^A-Z]+|-LRB-|-RRB-|POS|HYPH|CC|IN|VBG");
    }

    private boolean isModifier(int word) {
        return !grammar.syntax().governors(word, "compound", "amod").isEmpty();
    }

    /** A name or nationality before a noun, with the like that stand around it: "Israeli army" before "bulldozers". */
    private Span run(int word) {
        int first = word;
        int last = word;
        while (first > 0 && isModifier(first - 1) && isActorModifier(first - 1)) {
            first--;
        }
        while (last + 1 < grammar.size() && isModifier(last + 1) && isActorModifier(last + 1)) {
            last++;
        }
        return grammar.token(first).span().union(grammar.token(last).span());
    }
}
