package org.policygraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.policygraph.document.Document;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention.Form;
import org.policygraph.mention.Mention.Kind;

/** Finds the pronouns that can stand for actors. */
final class Pronouns {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("he", Kind.PERSON),
            Map.entry("him", Kind.PERSON),
            Map.entry("his", Kind.PERSON),
            Map.entry("himself", Kind.PERSON),
            Map.entry("she", Kind.PERSON),
            Map.entry("her", Kind.PERSON),
            Map.entry("herself", Kind.PERSON),
            Map.entry("i", Kind.PERSON),
            Map.entry("me", Kind.PERSON),
            Map.entry("my", Kind.PERSON),
            Map.entry("it", Kind.ORGANIZATION),
            Map.entry("its", Kind.ORGANIZATION),
            Map.entry("itself", Kind.ORGANIZATION),
            Map.entry("they", Kind.GROUP),
            Map.entry("them", Kind.GROUP),
            Map.entry("their", Kind.GROUP),
            Map.entry("themselves", Kind.GROUP),
            Map.entry("we", Kind.GROUP),
            Map.entry("us", Kind.GROUP),
            Map.entry("our", Kind.GROUP),
            Map.entry("ourselves", Kind.GROUP));

    private final Document document;

    Pronouns(Document document) {
        this.document = document;
    }

    List<Mention> find() {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                Kind kind = KINDS.get(token.word().toLowerCase(Locale.ROOT));
                if (kind != null && token.tag().startsWith("PRP") && !isEmptySubject(sentence, token)) {
                    mentions.add(new Mention(
                            token.span(), token.word(), Form.PRONOUN, kind, sentence.index(), token.index()));
                }
            }
        }
        return mentions;
    }

    /** "It is not clear whether …" names nobody, and "It is a concern" mostly a state of things. */
    private static boolean isEmptySubject(Sentence sentence, Token token) {
        if (!token.word().equalsIgnoreCase("it")) {
            return false;
        }
        boolean expletive = sentence.syntax().above(token.index()).stream().anyMatch(up -> up.is("expl"));
        return expletive
                || sentence.syntax().governors(token.index(), "nsubj").stream()
                        .anyMatch(governor -> isDescribed(sentence, governor));
    }

    private static boolean isDescribed(Sentence sentence, int word) {
        boolean copula = !sentence.syntax().dependents(word, "cop").isEmpty();
        boolean clause =
                !sentence.syntax().dependents(word, "ccomp", "csubj", "advcl").isEmpty();
        boolean thing = sentence.token(word).isNoun()
                && !Words.COMPANY_NOUN.has(sentence.token(word).lemma());
        return copula && (thing || (sentence.token(word).tag().startsWith("JJ") && clause));
    }
}
