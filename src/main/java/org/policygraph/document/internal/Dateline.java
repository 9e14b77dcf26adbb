package org.policygraph.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.document.Region;
import org.policygraph.document.Region.Kind;
import org.policygraph.document.Span;

/** The place, day and agency that a report opens with: {@code BEIJING, May 3 (Xinhua) --}. */
final class Dateline {

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’]+(?:[ -]\\p{Lu}[\\p{Lu}.'’]+){0,3}";
    private static final String TOWN = "\\p{Lu}[\\p{L}.'’]+(?:[ -]\\p{Lu}[\\p{L}.'’]+){0,3}";
    private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?";
    private static final String DAY = "(?:,? \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?";
    private static final String AGENCY = " ?\\([\\p{L}][\\p{L} .&/-]{1,30}\\)";
    private static final String DASH = "\\s*(?:--|–|—|(?<=[\\s)])-(?=\\s)|(?<=\\)):)\\s*(?=[\"“‘'\\p{Lu}\\d])";

    /** Capitals are enough for a place; a town in plain letters, or a day alone, needs the agency. */
    private static final Pattern PATTERN = Pattern.compile(
            "(?:%1$s(?:/%1$s)*%2$s%3$s(?:%4$s)?|%5$s(?:/%5$s)*%2$s%3$s%4$s|\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}%4$s|%4$s)%6$s"
                    .formatted(CAPITALS, REGION, DAY, AGENCY, TOWN, DASH));

    private static final int LONGEST = 200;

    private Dateline() {}

    /** The regions, the first paragraph of the body without its dateline, which becomes one of its own ahead of it. */
    static List<Region> splitOff(List<Region> regions, String text) {
        List<Region> split = new ArrayList<>();
        boolean bodySeen = false;
        for (Region region : regions) {
            if (region.kind() == Kind.BODY && !bodySeen) {
                bodySeen = true;
                split.addAll(split(region, text));
            } else {
                split.add(region);
            }
        }
        return split;
    }

    private static List<Region> split(Region body, String text) {
        String words = body.span().of(text);
        Matcher matcher = PATTERN.matcher(words.substring(0, Math.min(words.length(), LONGEST)));
        if (!matcher.lookingAt()) {
            return List.of(body);
        }
        int start = body.span().start();
        int cut = start + matcher.end();
        String line = matcher.group().stripTrailing();
        return List.of(
                new Region(new Span(start, start + line.length()), Kind.BYLINE),
                new Region(new Span(cut, body.span().end()), Kind.BODY));
    }
}
