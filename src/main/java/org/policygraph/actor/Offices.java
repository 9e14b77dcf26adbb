package org.policygraph.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.Document;
import org.policygraph.document.PartialDate;
import org.policygraph.mention.Entry;
import org.policygraph.mention.Gazetteer;
import org.policygraph.mention.Post;

/** Who held which post when an article appeared. */
final class Offices {

    private final Gazetteer gazetteer;
    private final @Nullable PartialDate date;

    Offices(Gazetteer gazetteer, Document document) {
        this.gazetteer = gazetteer;
        this.date = document.article().origin().published();
    }

    private List<Post> held(Predicate<Post> which) {
        PartialDate day = date;
        return day == null
                ? List.of()
                : gazetteer.posts().stream()
                        .filter(which)
                        .filter(post -> post.covers(day))
                        .toList();
    }

    boolean isOfficeHolder(String person) {
        return !held(post -> post.person().equals(person)).isEmpty();
    }

    /** Whether a person held, at the time, a post whose name has this word. */
    boolean holds(String person, String word) {
        return !held(post -> post.person().equals(person) && hasWord(post, word))
                .isEmpty();
    }

    /** For whom a person speaks: the one organisation he had a post in; a country for its agencies. */
    Optional<Entry> speaksFor(String person) {
        List<Entry> organizations = held(post -> post.person().equals(person)).stream()
                .map(Post::organization)
                .distinct()
                .flatMap(id -> gazetteer.entry(id).stream())
                .map(this::government)
                .distinct()
                .toList();
        return organizations.size() == 1 ? Optional.of(organizations.getFirst()) : Optional.empty();
    }

    private Entry government(Entry entry) {
        String country = entry.country();
        return switch (entry.kind()) {
            case AGENCY -> country == null ? entry : gazetteer.entry(country).orElse(entry);
            default -> entry;
        };
    }

    /** The only holder, at the time, of a post with this word for a country. */
    Optional<Entry> holder(String word, String country) {
        List<String> holders = held(post -> hasWord(post, word) && isOf(post, country)).stream()
                .map(Post::person)
                .distinct()
                .toList();
        return holders.size() == 1 ? gazetteer.entry(holders.getFirst()) : Optional.empty();
    }

    private boolean isOf(Post post, String country) {
        return gazetteer
                .entry(post.organization())
                .filter(entry -> country.equals(entry.country()))
                .isPresent();
    }

    private static boolean hasWord(Post post, String word) {
        List<String> words = List.of(post.role().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        boolean deputy = words.contains("vice") || words.contains("deputy");
        return words.contains(word.toLowerCase(Locale.ROOT)) && !deputy;
    }
}
