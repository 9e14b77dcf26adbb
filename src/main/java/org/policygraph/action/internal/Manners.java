package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Context;
import org.policygraph.action.Manner;
import org.policygraph.action.Mode;
import org.policygraph.action.Plover;

/** Which words tell how an action is done and in what field. */
final class Manners {

    private final Map<Mode, Set<String>> modes = new LinkedHashMap<>();
    private final Map<String, List<Context>> contexts = new HashMap<>();

    /** Takes rows of a mode and its words, the first to win, and rows of a context and its words. */
    Manners(List<List<String>> modes, List<List<String>> contexts) {
        modes.forEach(row -> this.modes.put(Mode.valueOf(row.get(0)), Set.copyOf(Lexicon.split(row.get(1)))));
        for (List<String> row : contexts) {
            Context context = Context.valueOf(row.get(0));
            Lexicon.split(row.get(1))
                    .forEach(word -> this.contexts
                            .computeIfAbsent(word, lemma -> new ArrayList<>())
                            .add(context));
        }
    }

    /**
     * How an action is done, as the words of its clause tell, and the fields that the words of its sentence name.
     *
     * @param clause lemmas around its trigger
     * @param sentence lemmas of the whole sentence
     */
    Manner of(ActionKind kind, Collection<String> clause, Collection<String> sentence) {
        List<Context> fields = sentence.stream()
                .flatMap(word -> contexts.getOrDefault(word, List.of()).stream())
                .toList();
        return new Manner(mode(kind, clause), fields);
    }

    private @Nullable Mode mode(ActionKind kind, Collection<String> clause) {
        Plover type = kind.plover();
        if (type == null) {
            return null;
        }
        return modes.entrySet().stream()
                .filter(row -> row.getKey().isOf(type))
                .filter(row -> clause.stream().anyMatch(row.getValue()::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(kind.mode());
    }
}
