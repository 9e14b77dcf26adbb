package org.policygraph.identity;

import java.util.Collection;
import java.util.List;
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
        Blocks blocks = new Blocks();
        boolean person = kind == ActorKind.PERSON;
        for (String name : names) {
            PlainName.all(name, person).forEach(person ? blocks::person : blocks::organization);
        }
        return blocks.keys;
    }

    private void person(PlainName name) {
        List<Word> telling = name.telling();
        List<Word> words = telling.stream().filter(word -> !word.isInitial()).limit(MOST_WORDS).toList();
        pairs(words, "p");
        if (telling.size() == 1) {
            add("m", telling.getFirst().sound());
        } else if (telling.size() <= 3) {
            initialAnd(telling.getFirst(), telling.getLast());
            initialAnd(telling.getLast(), telling.getFirst());
        }
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
        pairs(telling.size() >= 2 ? telling : all, "p");
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
        if (text.length() > ENDS) {
            add("b", text.substring(0, ENDS));
            add("e", text.substring(text.length() - ENDS));
        }
    }

    private void pairs(List<Word> words, String mark) {
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                String one = words.get(i).sound();
                String other = words.get(j).sound();
                add(mark, one.compareTo(other) <= 0 ? one + "0" + other : other + "0" + one);
            }
        }
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
