package org.policygraph.ingest;

import java.util.List;
import org.policygraph.action.Claim;
import org.policygraph.action.ClaimExtractor;
import org.policygraph.action.Reading;
import org.policygraph.actor.ActorResolver;
import org.policygraph.actor.Resolution;
import org.policygraph.document.Article;
import org.policygraph.document.Document;
import org.policygraph.document.DocumentReader;
import org.policygraph.document.UnreadableText;
import org.policygraph.mention.Gazetteer;
import org.policygraph.mention.MentionFinder;

/**
 * Reads an article from its words to what it says that actors did; the only place that knows the order of the steps.
 *
 * @param documents takes an article apart
 * @param mentions finds who is spoken of
 * @param actors tells who is meant
 * @param claims reads what they are said to have done
 */
public record ArticleReader(
        DocumentReader documents, MentionFinder mentions, ActorResolver actors, ClaimExtractor claims) {

    /** A reader of English that knows the bundled gazetteer; its models load when the first article comes. */
    public static ArticleReader english() {
        Gazetteer gazetteer = Gazetteer.bundled();
        return new ArticleReader(
                DocumentReader.english(),
                MentionFinder.with(gazetteer),
                ActorResolver.with(gazetteer),
                ClaimExtractor.english());
    }

    /**
     * Reads one article; several threads may read at once.
     *
     * @throws UnreadableText when it is empty, too long, or in another language
     */
    public Reading read(Article article) {
        Document document = documents.read(article);
        Resolution resolution = resolve(document);
        List<Claim> said = claims.extract(document, resolution);
        List<Resolution> leftovers =
                document.leftovers().stream().map(this::resolve).toList();
        return new Reading(document, resolution, said, leftovers);
    }

    private Resolution resolve(Document document) {
        return actors.resolve(document, mentions.find(document));
    }
}
