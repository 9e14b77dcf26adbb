package org.policygraph.ingest;

import java.util.function.Supplier;
import org.policygraph.document.Article;

/**
 * One article that waits to be loaded.
 *
 * @param id what its sender calls it
 * @param place where to look when it cannot be used: a file, or a line of one
 * @param content loads it; throws {@link UnusableInput} or {@link org.policygraph.document.UnreadableText}
 */
public record Input(String id, String place, Supplier<Article> content) {

    static Input refused(String place, RuntimeException reason) {
        return new Input(place, place, () -> {
            throw reason;
        });
    }
}
