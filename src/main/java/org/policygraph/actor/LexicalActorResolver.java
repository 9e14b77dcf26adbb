package org.policygraph.actor;

import java.util.List;
import org.policygraph.document.Document;
import org.policygraph.mention.Gazetteer;
import org.policygraph.mention.Mention;

/** Leads mentions to actors: names first, then, in the order of reading, what stands for them. */
final class LexicalActorResolver implements ActorResolver {

    private final Gazetteer gazetteer;

    LexicalActorResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Resolution resolve(Document document, List<Mention> mentions) {
        Identities identities = new Identities(document, mentions);
        Offices offices = new Offices(gazetteer, document);
        new Names(gazetteer, offices, identities).settle();
        List<Title> titles = Titles.of(document, mentions);
        Descriptions descriptions = new Descriptions(gazetteer, offices, identities, titles);
        Crowds crowds = new Crowds(identities);
        Speakers speakers = new Speakers(gazetteer, offices, identities, titles);
        Antecedents antecedents = new Antecedents(identities, speakers, crowds);
        for (Mention mention : mentions) {
            switch (mention.form()) {
                case NAME -> {}
                case NOMINAL ->
                    descriptions
                            .identity(mention)
                            .or(() -> crowds.speaking(mention))
                            .ifPresent(identity -> identities.settle(mention, identity));
                case PRONOUN ->
                    antecedents.identity(mention).ifPresent(identity -> identities.settle(mention, identity));
            }
        }
        return identities.resolution();
    }
}
