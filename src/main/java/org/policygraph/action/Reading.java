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
 */
public record Reading(Document document, Resolution resolution, List<Claim> claims) {

    public Reading {
        claims = List.copyOf(claims);
    }
}
