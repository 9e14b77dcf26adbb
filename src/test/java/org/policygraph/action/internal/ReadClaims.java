package org.policygraph.action.internal;

import java.util.List;
import org.policygraph.action.Claim;
import org.policygraph.action.ClaimExtractor;
import org.policygraph.action.Participant;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorResolver;
import org.policygraph.actor.Resolution;
import org.policygraph.document.Article;
import org.policygraph.document.Document;
import org.policygraph.document.DocumentReader;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Source;
import org.policygraph.document.internal.CoreNlpReader;
import org.policygraph.mention.Gazetteer;
import org.policygraph.mention.MentionFinder;

/**
 * The claims of a short text, as tests look at them; the models load once for all tests.
 *
 * @param text what was read
 * @param claims what was found
 */
record ReadClaims(String text, List<Claim> claims) {

    private static final DocumentReader READER = new CoreNlpReader();
    private static final ClaimExtractor EXTRACTOR = new LexiconExtractor();
    private static final PartialDate PUBLISHED = PartialDate.parse("2020-06-10");

    static ReadClaims of(String text) {
        Document document = READER.read(article(text));
        return new ReadClaims(text, EXTRACTOR.extract(document, new Resolution(List.of(), List.of())));
    }

    /** Read with the bundled gazetteer, so that names lead to actors. */
    static ReadClaims withActors(String text) {
        Document document = READER.read(article(text));
        Gazetteer gazetteer = Gazetteer.bundled();
        Resolution resolution = ActorResolver.with(gazetteer)
                .resolve(document, MentionFinder.with(gazetteer).find(document));
        return new ReadClaims(text, EXTRACTOR.extract(document, resolution));
    }

    private static Article article(String text) {
        Article.Origin origin = new Article.Origin(Source.UNKNOWN, PUBLISHED, Article.DateBasis.METADATA, null, null);
        return new Article(text, origin);
    }

    /** Each claim in a line: {@code KIND STATUS agent > patient}. */
    List<String> lines() {
        return claims.stream().map(this::line).toList();
    }

    /** Each claim in a line by whom its words mean: {@code KIND agent > patient}. */
    List<String> actors() {
        return claims.stream()
                .map(claim -> "%s %s > %s"
                        .formatted(
                                claim.trigger().kind(),
                                name(claim.roles().agent()),
                                name(claim.roles().patient())))
                .toList();
    }

    private static String name(@org.jspecify.annotations.Nullable Participant participant) {
        Actor actor = participant == null ? null : participant.actor();
        return actor == null ? "-" : actor.name();
    }

    Claim only() {
        if (claims.size() != 1) {
            throw new AssertionError("Not one claim but " + lines() + " in: " + text);
        }
        return claims.getFirst();
    }

    private String line(Claim claim) {
        return "%s %s %s > %s"
                .formatted(
                        claim.trigger().kind(),
                        claim.standing().status(),
                        words(claim.roles().agent()),
                        words(claim.roles().patient()));
    }

    String words(@org.jspecify.annotations.Nullable Participant participant) {
        return participant == null ? "-" : participant.span().of(text);
    }
}
