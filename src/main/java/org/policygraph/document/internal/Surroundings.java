package org.policygraph.document.internal;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.document.Region;
import org.policygraph.document.Region.Kind;

/** Groups what a page put around an article into pieces that tell of one thing: a teaser with its heading. */
final class Surroundings {

    private Surroundings() {}

    static List<List<Region>> of(List<Region> regions, String text) {
        List<List<Region>> pieces = new ArrayList<>();
        Region before = null;
        for (Region region : regions) {
            if (!region.kind().isMainText()) {
                if (before != null && isHeading(before, text) && isTeaser(region, text)) {
                    pieces.set(pieces.size() - 1, List.of(before, region));
                } else {
                    pieces.add(List.of(region));
                }
            }
            before = region;
        }
        return pieces;
    }

    private static boolean isTeaser(Region region, String text) {
        return region.kind() == Kind.RELATED
                && Leftover.TEASER.matches(region.span().of(text));
    }

    private static boolean isHeading(Region region, String text) {
        String words = region.span().of(text);
        return region.kind() == Kind.RELATED
                && !Leftover.TEASER.matches(words)
                && !Leftover.TEASER_HEADING.matches(words);
    }
}
