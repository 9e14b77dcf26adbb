package org.policygraph.mention;

import java.util.List;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention.Kind;
import org.policygraph.mention.Name.Evidence;

/** Finds persons whom no recogniser marked by the title before them: "Minister Roe". */
final class TitledPersons {

    private final Sentence sentence;

    TitledPersons(Sentence sentence) {
        this.sentence = sentence;
    }

    List<Name> find() {
        return sentence.tokens().stream()
                .filter(token -> isTitle(token.index()))
                .filter(token -> isUnmarkedName(token.index() + 1))
                .map(token -> new Name(name(token.index() + 1), Kind.PERSON, Evidence.WORDING))
                .toList();
    }

    private boolean isTitle(int index) {
        Token token = sentence.token(index);
        boolean shortForm = token.word().matches("(?i)(mr|mrs|ms|dr|sen|rep|gen|col|lt|prof|gov)\\.?");
        boolean capital = Character.isUpperCase(token.word().charAt(0)) && token.isProperNoun();
        return capital
                && (shortForm || (Words.POST.has(token.word()) && !token.word().equals("General")));
    }

    private boolean isUnmarkedName(int index) {
        if (index >= sentence.tokens().size()) {
            return false;
        }
        Token token = sentence.token(index);
        return token.isProperNoun()
                && token.entity() == null
                && token.word().matches("\\p{Lu}[\\p{L}'’.-]*\\p{Ll}")
                && !Words.TITLE.has(token.word())
                && !Words.AGENCY_HEAD.has(token.word())
                && !Words.EVENT_HEAD.has(token.word());
    }

    private Phrase name(int from) {
        int to = from + 1;
        while (isUnmarkedName(to) && to < from + 3) {
            to++;
        }
        return new Phrase(sentence, from, to);
    }
}
