package org.policygraph.action.internal;

import org.policygraph.actor.Resolution;
import org.policygraph.document.Document;
import org.policygraph.document.Sentence;

/**
 * All that the rules ask about one sentence.
 *
 * @param sentence the sentence
 * @param phrases its noun phrases
 * @param places where roles stand
 * @param holders who speaks
 */
record Scene(Sentence sentence, Phrases phrases, Places places, Holders holders) {

    static Scene of(Document document, Sentence sentence, Resolution resolution, Lexicon lexicon) {
        Phrases phrases = new Phrases(new Grammar(sentence), new Mentions(resolution, sentence), lexicon);
        return new Scene(sentence, phrases, new Places(phrases), new Holders(document, phrases));
    }

    Grammar grammar() {
        return phrases.grammar();
    }
}
