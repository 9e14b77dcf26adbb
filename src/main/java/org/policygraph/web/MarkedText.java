package org.policygraph.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.policygraph.graph.ReadArticle;
import org.policygraph.graph.ReadArticle.Mentioned;
import org.policygraph.graph.ReadArticle.Party;
import org.policygraph.graph.ReadArticle.Place;
import org.policygraph.graph.ReadArticle.Told;

/**
 * The text of an article, cut where something begins or ends that a page marks.
 *
 * @param paragraphs in order
 * @param claims in the order of their triggers
 */
record MarkedText(List<Paragraph> paragraphs, List<Claim> claims) {

    private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:.*?\\S)??(?=\\s*\\n\\s*\\n|\\s*$)", Pattern.DOTALL);

    MarkedText {
        paragraphs = List.copyOf(paragraphs);
        claims = List.copyOf(claims);
    }

    /** What stands between empty lines. */
    record Paragraph(List<Sentence> sentences) {}

    /**
     * A sentence that was read, or text between such sentences.
     *
     * @param start where it starts in the text; -1 when it was not read
     */
    record Sentence(int start, List<Piece> pieces) {}

    /**
     * Text that is marked alike from its start to its end.
     *
     * @param mention the mention it belongs to, null when none
     * @param claims the numbers of the claims whose trigger it belongs to
     * @param ending the numbers of the claims whose trigger ends with it
     */
    record Piece(String text, @Nullable Mentioned mention, List<Integer> claims, List<Integer> ending) {

        /** Whether it speaks of an actor that is known. */
        public boolean leads() {
            return mention != null && mention.actorId() != null;
        }
    }

    /**
     * A claim with the words that stand for its parties.
     *
     * @param number from 1
     * @param agent who did it, as the text says; null when it does not
     * @param patient to whom
     * @param holder who says so
     */
    record Claim(
            int number,
            Told told,
            @Nullable String agent,
            @Nullable String patient,
            @Nullable String holder) {}

    static MarkedText of(ReadArticle article) {
        List<Claim> claims = claims(article);
        Cutter cutter = new Cutter(article, claims, apart(article.mentions()));
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher matcher = PARAGRAPH.matcher(article.text());
        while (matcher.find()) {
            paragraphs.add(new Paragraph(cutter.sentences(matcher.start(), matcher.end())));
        }
        return new MarkedText(paragraphs, claims);
    }

    private static List<Claim> claims(ReadArticle article) {
        List<Told> told = article.claims().stream()
                .sorted(Comparator.comparingInt((Told claim) -> claim.trigger().start())
                        .thenComparing(Told::id))
                .toList();
        return IntStream.range(0, told.size())
                .mapToObj(i -> claim(i + 1, told.get(i), article.text()))
                .toList();
    }

    private static Claim claim(int number, Told told, String text) {
        return new Claim(
                number, told, words(told.agent(), text), words(told.patient(), text), words(told.holder(), text));
    }

    private static @Nullable String words(@Nullable Party party, String text) {
        return party == null ? null : text.substring(party.start(), party.end());
    }

    /** Of mentions that overlap, the longest of those that begin first. */
    private static List<Mentioned> apart(List<Mentioned> mentions) {
        List<Mentioned> apart = new ArrayList<>();
        mentions.stream()
                .sorted(Comparator.comparingInt(Mentioned::start)
                        .thenComparing(Mentioned::end, Comparator.reverseOrder()))
                .forEach(mention -> {
                    if (apart.isEmpty() || apart.getLast().end() <= mention.start()) {
                        apart.add(mention);
                    }
                });
        return apart;
    }

    /** Cuts the text of one article. */
    private record Cutter(ReadArticle article, List<Claim> claims, List<Mentioned> mentions) {

        List<Sentence> sentences(int start, int end) {
            List<Sentence> sentences = new ArrayList<>();
            int at = start;
            for (ReadArticle.Line line : article.sentences()) {
                if (line.start() >= at && line.start() < end) {
                    addRest(sentences, at, line.start());
                    int stop = Math.min(line.end(), end);
                    sentences.add(new Sentence(line.start(), pieces(line.start(), stop)));
                    at = stop;
                }
            }
            addRest(sentences, at, end);
            return sentences;
        }

        private void addRest(List<Sentence> sentences, int start, int end) {
            if (start < end) {
                sentences.add(new Sentence(-1, pieces(start, end)));
            }
        }

        private List<Piece> pieces(int start, int end) {
            TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
            mentions.forEach(mention -> cuts.addAll(List.of(mention.start(), mention.end())));
            claims.forEach(claim ->
                    cuts.addAll(List.of(trigger(claim).start(), trigger(claim).end())));
            List<Integer> within = List.copyOf(cuts.subSet(start, true, end, true));
            return IntStream.range(0, within.size() - 1)
                    .mapToObj(i -> piece(within.get(i), within.get(i + 1)))
                    .toList();
        }

        private Piece piece(int start, int end) {
            Mentioned mention = mentions.stream()
                    .filter(each -> each.start() <= start && end <= each.end())
                    .findFirst()
                    .orElse(null);
            List<Claim> covering = claims.stream()
                    .filter(claim -> trigger(claim).start() <= start
                            && end <= trigger(claim).end())
                    .toList();
            return new Piece(
                    article.text().substring(start, end),
                    mention,
                    covering.stream().map(Claim::number).toList(),
                    covering.stream()
                            .filter(claim -> trigger(claim).end() == end)
                            .map(Claim::number)
                            .toList());
        }

        private static Place trigger(Claim claim) {
            return claim.told().trigger();
        }
    }
}
