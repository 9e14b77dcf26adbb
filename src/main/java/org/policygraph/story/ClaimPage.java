package org.policygraph.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the claims that were asked for.
 *
 * @param claims by id
 * @param next the cursor of the next page, null on the last one
 */
public record ClaimPage(List<QuotedClaim> claims, @Nullable String next) {

    public ClaimPage {
        claims = List.copyOf(claims);
    }
}
