package org.policygraph.identity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.policygraph.actor.ActorKind;
import org.policygraph.identity.PlainName.Word;

/**
 * The keys under which names are filed: only actors with a key in common are compared.
 *
 * <p>They are made of the names alone, of the sounds of pairs of words mostly. A ranking search would be simpler; but what
 * it finds depends on what else there is to find, so that the same two actors would be compared today and not tomorrow.
 */
public final class Blocks {

    private static final int MOST_WORDS = 6;
    private static final int ENDS = 4;

    private final SortedSet<String> keys = new TreeSet<>();

    private Blocks() {}

    /** The keys of names, sorted; each of letters and digits only. */
    public static SortedSet<String> of(ActorKind kind, Collection<String> names) {
        boolean person = kind == ActorKind.PERSON;
        Blocks blocks = new Blocks();
        names.forEach(name -> blocks.add(PlainName.all(name, person), person));
        return blocks.keys;
    }

    /** The keys of an actor: those of its names, and its identifiers. */
    static SortedSet<String> of(Face face) {
        Blocks blocks = new Blocks();
        blocks.add(face.names(), face.portrait().isPerson());
        blocks.keys.addAll(face.portrait().traits().identifiers());
        return blocks.keys;
    }

    private void add(List<PlainName> names, boolean person) {
        names.forEach(person ? this::person : this::organization);
    }

    private void person(PlainName name) {
        List<Word> telling = name.telling();
        List<Set<String>> sounds = telling.stream()
                .filter(word -> !word.isInitial())
                .limit(MOST_WORDS)
                .map(Blocks::sounds)
                .toList();
        pairs(sounds, "p");
        if (telling.size() == 1) {
            add("m", telling.getFirst().sound());
        } else if (telling.size() <= 3) {
            initialAnd(telling.getFirst(), telling.getLast());
            initialAnd(telling.getLast(), telling.getFirst());
        }
    }

    /** How a word sounds, and how the given names sound that it may be short for. */
    private static Set<String> sounds(Word word) {
        Set<String> sounds = new TreeSet<>(Set.of(word.sound()));
        Words.GIVEN.getOrDefault(word.text(), Set.of()).forEach(given -> sounds.add(Sound.of(given)));
        return sounds;
    }

    private void initialAnd(Word initial, Word full) {
        if (!full.isInitial()) {
            add("i", initial.sound().charAt(0) + full.sound());
        }
    }

    private void organization(PlainName name) {
        List<Word> telling = name.telling().stream().limit(MOST_WORDS).toList();
        List<Word> all = name.words().stream()
                .filter(word -> word.weight() != Word.FORM)
                .limit(MOST_WORDS)
                .toList();
        pairs(
                (telling.size() >= 2 ? telling : all)
                        .stream().map(word -> Set.of(word.sound())).toList(),
                "p");
        add("w", joinedSound(all));
        if (telling.size() == 1) {
            alone(telling.getFirst());
        } else if (telling.size() == 2) {
            telling.forEach(word -> add("t", word.sound() + "2"));
        }
        if (!name.letters().isEmpty()) {
            add("a", name.letters());
        } else if (name.words().size() >= 2) {
            add("a", name.initials());
            add("a", name.initialsWithForm());
        }
    }

    private void alone(Word word) {
        String text = word.text();
        add("s", word.sound());
        for (int i = 1; i < word.sound().length() && word.sound().length() > 2; i++) {
            add("s", word.sound().substring(0, i) + word.sound().substring(i + 1));
        }
        if (text.length() > ENDS) {
            add("b", text.substring(0, ENDS));
            add("e", text.substring(text.length() - ENDS));
        }
    }

    private void pairs(List<Set<String>> words, String mark) {
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                for (String one : words.get(i)) {
                    words.get(j).forEach(other -> add(mark, sorted(one, other)));
                }
            }
        }
    }

    private static String sorted(String one, String other) {
        return one.compareTo(other) <= 0 ? one + "0" + other : other + "0" + one;
    }

    private static String joinedSound(List<Word> words) {
        StringBuilder joined = new StringBuilder();
        words.forEach(word -> joined.append(word.text()));
        return joined.isEmpty() ? "" : Sound.of(joined.toString());
    }

    private void add(String mark, String key) {
        if (key.length() >= 2) {
            keys.add(mark + key);
        }
    }
}
