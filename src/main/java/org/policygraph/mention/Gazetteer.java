package org.policygraph.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;

/** The actors that are known before any text is read: countries, institutions, companies, people and their posts. */
public final class Gazetteer {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, List<Entry>> bySurname = new HashMap<>();
    private final List<Post> posts;

    Gazetteer(Collection<Sense.Spelling> spellings, List<Post> posts) {
        spellings.forEach(this::add);
        entries.values().stream()
                .filter(entry -> entry.kind() == Mention.Kind.PERSON)
                .forEach(person -> bySurname
                        .computeIfAbsent(surname(person.name()), name -> new ArrayList<>())
                        .add(person));
        this.posts = List.copyOf(posts);
    }

    /** The gazetteer that comes with the program; read at the first call. */
    public static Gazetteer bundled() {
        return Bundled.GAZETTEER;
    }

    private void add(Sense.Spelling spelling) {
        Entry entry = entries.computeIfAbsent(spelling.entry().id(), id -> spelling.entry());
        String key = Spellings.key(spelling.text());
        if (key.isEmpty()) {
            return;
        }
        List<Sense> known = senses.computeIfAbsent(key, k -> new ArrayList<>());
        if (known.stream().noneMatch(sense -> sense.entry().equals(entry))) {
            known.add(new Sense(entry, spelling.use()));
        }
        int words = 1 + (int) key.chars().filter(c -> c == ' ').count();
        longest.merge(firstWord(key), words, Math::max);
    }

    /** What an exact spelling can mean; dots, hyphens and a leading "the" make no difference. */
    public List<Sense> named(String text) {
        return List.copyOf(senses.getOrDefault(Spellings.key(text), List.of()));
    }

    /** Whom an id stands for. */
    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The people whose last name this is. */
    public List<Entry> peopleNamed(String surname) {
        return List.copyOf(bySurname.getOrDefault(Spellings.key(surname), List.of()));
    }

    public List<Post> posts() {
        return posts;
    }

    /** Where the longest known spelling that starts at a word ends; empty when none starts there. */
    Optional<Integer> endOfLongest(Sentence sentence, int from) {
        Token first = sentence.token(from);
        String key = Spellings.key(first.word());
        int words = longest.getOrDefault(firstWord(key), 0);
        return endOfLongest(sentence, from, 2 * words);
    }

    /** The same, of spellings with no more than some words and marks. */
    Optional<Integer> endOfLongest(Sentence sentence, int from, int words) {
        int last = Math.min(sentence.tokens().size(), from + words);
        for (int to = last; to > from; to--) {
            boolean endsInWord =
                    Character.isLetterOrDigit(sentence.token(to - 1).word().charAt(0));
            if (endsInWord && senses.containsKey(Spellings.key(sentence.tokens().subList(from, to)))) {
                return Optional.of(to);
            }
        }
        return Optional.empty();
    }

    private static String firstWord(String key) {
        int end = key.indexOf(' ');
        return end < 0 ? key : key.substring(0, end);
    }

    private static String surname(String name) {
        String key = Spellings.key(name);
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    /** Loads at the first use. */
    private static final class Bundled {
        private static final Gazetteer GAZETTEER = GazetteerFiles.read();
    }
}
