package org.policygraph.action;

import java.util.List;
import org.policygraph.actor.Resolution;
import org.policygraph.document.Document;

/**
 * All that was read in one article.
 *
 * @param document the article taken apart
 * @param resolution whom its mentions stand for
 * @param claims what it says that actors did, in text order
 * @param leftovers whom the document's leftovers speak of, in their order; no claim is read there
 */
public record Reading(Document document, Resolution resolution, List<Claim> claims, List<Resolution> leftovers) {

    public Reading {
        claims = List.copyOf(claims);
        leftovers = List.copyOf(leftovers);
    }

    /** A reading of a text without leftovers. */
    public Reading(Document document, Resolution resolution, List<Claim> claims) {
        this(document, resolution, claims, List.of());
    }
}
