package org.policygraph.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policygraph.graph.Judged;
import org.policygraph.graph.Judgement;
import org.policygraph.graph.Retraction.Change;

/** What a judgement does to the graph, as text. */
final class JudgedText {

    /** So many changes of a kind are printed; JSON has all. */
    private static final int MOST_LINES = 20;

    private final Console console;

    JudgedText(Console console) {
        this.console = console;
    }

    void print(Judged judged) {
        Judgement judgement = judged.judgement();
        boolean same = judged.one().id().equals(judged.other().id());
        console.line("%s %s: '%s' and '%s' are %s, said by %s"
                .formatted(
                        judged.dryRun() ? "would" : "did",
                        judgement.retractedAt() == null ? "judge" : "take back " + judgement.id(),
                        judgement.one(),
                        judgement.other(),
                        judgement.answer().name().toLowerCase(Locale.ROOT),
                        judgement.by()));
        console.line(
                same
                        ? "  one actor: %s (%s)"
                                .formatted(judged.one().name(), judged.one().id())
                        : "  two actors: %s (%s) and %s (%s)"
                                .formatted(
                                        judged.one().name(),
                                        judged.one().id(),
                                        judged.other().name(),
                                        judged.other().id()));
        print("actions", judged.actions());
        print("lines of the map", judged.edges());
        if (!judged.dryRun() && judgement.retractedAt() == null) {
            console.line("take it back at any time with: undo " + judgement.id());
        }
    }

    private void print(String what, List<Change> changes) {
        console.line("  %d %s change".formatted(changes.size(), what));
        changes.stream().limit(MOST_LINES).map(JudgedText::line).forEach(console::line);
        if (changes.size() > MOST_LINES) {
            console.line("    and %d more; --json lists all".formatted(changes.size() - MOST_LINES));
        }
    }

    private static String line(Change change) {
        return "    %s: %s -> %s".formatted(change.text(), belief(change.before()), belief(change.after()));
    }

    private static String belief(@Nullable Double belief) {
        return belief == null ? "nothing" : "belief " + belief;
    }
}
