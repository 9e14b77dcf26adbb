package org.policygraph.graph;

import java.util.List;
import org.policygraph.identity.Reason;

/**
 * Why two are held to be one actor, or not.
 *
 * @param one the first
 * @param other the second
 * @param same whether they are one actor now
 * @param score how alike they are, 0 to 1
 * @param outcome what that comes to, as long as nobody judges: SAME, REVIEW or DIFFERENT
 * @param reasons what the score is made of
 * @param articlesWithBoth how many articles speak of both: one that does will hardly call one actor two names
 * @param judgements that are in force between these two
 */
public record Why(
        Judged.Party one,
        Judged.Party other,
        boolean same,
        double score,
        String outcome,
        List<Reason> reasons,
        long articlesWithBoth,
        List<Judgement> judgements) {

    public Why {
        reasons = List.copyOf(reasons);
        judgements = List.copyOf(judgements);
    }
}
