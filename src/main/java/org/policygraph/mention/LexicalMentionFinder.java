package org.policygraph.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.policygraph.document.Document;

/** Finds mentions by the recogniser's marks, the gazetteer and the wording of names. */
final class LexicalMentionFinder implements MentionFinder {

    private final Gazetteer gazetteer;

    LexicalMentionFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Mention> find(Document document) {
        List<Name> names = new DocumentNames(document, gazetteer).find();
        List<Mention> mentions = new ArrayList<>();
        names.forEach(name -> mentions.add(name.mention(document.text())));
        mentions.addAll(new Nominals(document, names).find());
        mentions.addAll(new Pronouns(document).find());
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }
}
