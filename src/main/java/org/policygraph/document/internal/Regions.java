package org.policygraph.document.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policygraph.document.Article;
import org.policygraph.document.Region;
import org.policygraph.document.Region.Kind;
import org.policygraph.document.Span;

/** Tells the article from what the page put around it: menus, teasers, promotion, credits. */
final class Regions {

    private final List<Block> blocks;
    private final Map<String, Integer> repeats = new HashMap<>();
    private boolean titleSeen;
    private boolean bodySeen;
    private boolean amongTeasers;

    private Regions(List<Block> blocks) {
        this.blocks = blocks;
        blocks.forEach(block -> repeats.merge(block.text(), 1, Integer::sum));
    }

    static List<Region> of(Article article) {
        List<Block> blocks = Block.of(article.text());
        boolean nothingToTell = blocks.size() == 1 || blocks.stream().noneMatch(Block::isSentence);
        List<Region> regions = nothingToTell ? allBody(blocks) : new Regions(blocks).classify();
        return Dateline.splitOff(regions, article.text());
    }

    private static List<Region> allBody(List<Block> blocks) {
        return blocks.stream().map(block -> new Region(block.span(), Kind.BODY)).toList();
    }

    private List<Region> classify() {
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Kind before = regions.isEmpty() ? Kind.BODY : regions.getLast().kind();
            boolean goesOn = i > 0 && before == Kind.BODY && blocks.get(i - 1).isSentence();
            Kind kind = goesOn && block.is(Leftover.TEASER) && !amongTeasers ? Kind.BODY : kind(block, before);
            titleSeen |= kind == Kind.TITLE;
            bodySeen |= kind == Kind.BODY;
            regions.add(new Region(block.span(), kind));
        }
        return regions;
    }

    private Kind kind(Block block, Kind before) {
        if (block.is(Leftover.TEASER_HEADING)) {
            amongTeasers = true;
            return Kind.RELATED;
        }
        for (Leftover leftover : Leftover.values()) {
            if (block.is(leftover)) {
                return leftover.kind();
            }
        }
        if (amongTeasers) {
            return Kind.RELATED;
        }
        if (block.isSentence()) {
            return before == Kind.CREDIT && !bodySeen && block.looksLikeCaption() ? Kind.CAPTION : Kind.BODY;
        }
        return fragment(block);
    }

    /** A line that is no sentence: a heading, a name, or a paragraph that lost its full stop. */
    private Kind fragment(Block block) {
        boolean repeated = repeats.getOrDefault(block.text(), 1) > 1;
        if (block.words() >= 12 && !repeated) {
            return titleSeen ? Kind.BODY : Kind.TITLE;
        }
        if (repeated) {
            return block.isNameLike() ? Kind.BYLINE : Kind.RELATED;
        }
        if (block.words() < 3 || block.isNameLike()) {
            return bodySeen ? Kind.BYLINE : Kind.NAVIGATION;
        }
        return titleSeen || bodySeen ? Kind.DECK : Kind.TITLE;
    }

    /**
     * A paragraph of the text.
     *
     * @param span where it stands, without the white space around it
     * @param text its words
     */
    record Block(Span span, String text) {

        private static final int SHORTEST_WRAPPED_LINE = 40;

        /** Splits at line ends, but not within a sentence that was wrapped: one that goes on in lower case. */
        static List<Block> of(String text) {
            List<Block> blocks = new ArrayList<>();
            int start = 0;
            while (start < text.length()) {
                int end = lineEnd(text, start);
                while (end < text.length() && goesOn(text, start, end)) {
                    end = lineEnd(text, end + 1);
                }
                add(blocks, text, start, end);
                start = end + 1;
            }
            return blocks;
        }

        private static int lineEnd(String text, int from) {
            int end = text.indexOf('\n', from);
            return end < 0 ? text.length() : end;
        }

        private static boolean goesOn(String text, int lineStart, int lineEnd) {
            int next = lineEnd + 1;
            return next < text.length()
                    && Character.isLowerCase(text.charAt(next))
                    && lineEnd - lineStart >= SHORTEST_WRAPPED_LINE
                    && ".!?:\"”\n\r".indexOf(text.charAt(lineEnd - 1)) < 0;
        }

        private static void add(List<Block> blocks, String text, int from, int to) {
            int start = from;
            int end = to;
            while (start < end && isSpace(text.charAt(start))) {
                start++;
            }
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                blocks.add(new Block(new Span(start, end), text.substring(start, end)));
            }
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
        }

        boolean is(Leftover leftover) {
            return leftover.matches(text);
        }

        int words() {
            return text.split("\\s+").length;
        }

        boolean isSentence() {
            return words() >= 3 && text.matches("(?s).*[.!?:,;][\"”’')\\]]*");
        }

        boolean looksLikeCaption() {
            return text.matches(
                    "(?si).*(\\bfile photo\\b|\\bpictured\\b|\\b(is|are) seen\\b|\\breflected\\b|\\(reissued|\\bphoto(graph)? taken\\b).*");
        }

        boolean isNameLike() {
            return words() <= 4 && text.matches("(?:(?:[Bb]y )?\\p{Lu}[\\p{L}.'’-]*(?:\\s+|$))+");
        }
    }
}
