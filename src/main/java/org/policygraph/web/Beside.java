package org.policygraph.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.policygraph.graph.How;

/**
 * One of two actors that may be one, as it is shown beside the other.
 *
 * @param how how it came together
 * @param aliases its other names
 * @param others the words of all names of the other one, as {@link #plain} writes them
 */
record Beside(How how, List<String> aliases, Set<String> others) {

    /** Letters and digits; what abbreviates or joins them belongs to the word: {@code U.S.}, {@code AT&T}, {@code O'Brien}. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.&'’][\\p{L}\\p{M}\\p{N}]+)*");

    Beside {
        aliases = List.copyOf(aliases);
        others = Set.copyOf(others);
    }

    /** Puts two beside each other. */
    static List<Beside> each(How one, List<String> aliases, How other, List<String> otherAliases) {
        return List.of(
                new Beside(one, aliases, words(names(other, otherAliases))),
                new Beside(other, otherAliases, words(names(one, aliases))));
    }

    /** A name of this one, cut where words begin or end that the other one has in none of its names. */
    public List<Piece> marked(String name) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        Matcher matcher = WORD.matcher(name);
        while (matcher.find()) {
            boolean own = !others.contains(plain(matcher.group()));
            // what stands between two words is marked where both are
            boolean goesOn = own && !pieces.isEmpty() && pieces.getLast().own();
            add(pieces, name.substring(at, matcher.start()), goesOn);
            add(pieces, matcher.group(), own);
            at = matcher.end();
        }
        add(pieces, name.substring(at), false);
        return pieces;
    }

    /**
     * Words of a name.
     *
     * @param own whether only this one has them
     */
    record Piece(String text, boolean own) {}

    private static void add(List<Piece> pieces, String text, boolean own) {
        if (!pieces.isEmpty() && pieces.getLast().own() == own) {
            pieces.add(new Piece(pieces.removeLast().text() + text, own));
        } else if (!text.isEmpty()) {
            pieces.add(new Piece(text, own));
        }
    }

    private static List<String> names(How how, List<String> aliases) {
        Stream<String> used =
                how.parts().stream().flatMap(part -> part.names().stream()).map(How.Used::name);
        return Stream.of(Stream.of(how.actor().name()), aliases.stream(), used)
                .flatMap(name -> name)
                .toList();
    }

    private static Set<String> words(Collection<String> names) {
        Set<String> words = new TreeSet<>();
        for (String name : names) {
            Matcher matcher = WORD.matcher(name);
            while (matcher.find()) {
                words.add(plain(matcher.group()));
            }
        }
        return words;
    }

    /** Without what makes no other word of it: case, accents, dots. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
