package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policygraph.action.Claim;
import org.policygraph.action.ClaimExtractor;
import org.policygraph.actor.Resolution;
import org.policygraph.document.Document;
import org.policygraph.document.Sentence;

/** Reads claims with a lexicon of triggers and their role frames; safe for use from several threads. */
public final class LexiconExtractor implements ClaimExtractor {

    private final Lexicon lexicon = Lexicon.load();

    @Override
    public List<Claim> extract(Document document, Resolution resolution) {
        List<Scene> scenes = document.sentences().stream()
                .map(sentence -> Scene.of(document, sentence, resolution, lexicon))
                .toList();
        List<Claim> claims = new ArrayList<>();
        for (Scene scene : scenes) {
            if (isRead(scene.sentence())) {
                claims.addAll(new Claims(document, scenes, scene).read());
                claims.addAll(new Affiliations(document, scene).read());
            }
        }
        claims.addAll(new Ties(document, resolution).read());
        claims.sort(Comparator.comparing(claim -> claim.trigger().span()));
        return new Headlines(document).withoutRepeated(new Echoes(lexicon).complete(claims));
    }

    private static boolean isRead(Sentence sentence) {
        return sentence.region().isMainText();
    }
}
