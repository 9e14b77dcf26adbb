package org.policygraph.profile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keeps sums over actors with very many actions, which take long and hardly change: an answer is given again for a minute,
 * then for up to ten minutes while a new one is made behind it.
 */
@Component
class Crowds {

    /** An actor with fewer actions is asked about anew each time. */
    static final int FEWEST = 10_000;

    static final Duration FRESH = Duration.ofMinutes(1);
    static final Duration KEPT = Duration.ofMinutes(10);

    private static final int MOST = 300;

    private final Clock clock;
    private final Map<Object, Answer> answers = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Answer> eldest) {
            return size() > MOST;
        }
    });

    Crowds(Clock clock) {
        this.clock = clock;
    }

    /**
     * Gives the answer to a question, perhaps an earlier one.
     *
     * @param question equal for the same question, of a class of its own for each kind
     * @param asked what finds the answer
     */
    @SuppressWarnings("unchecked") // the class of a question tells that of its answer
    <T> T answer(Object question, Supplier<T> asked) {
        Instant now = clock.instant();
        Answer kept = answers.get(question);
        if (kept == null || kept.at.plus(KEPT).isBefore(now)) {
            return renewed(question, asked);
        }
        if (kept.at.plus(FRESH).isBefore(now)) {
            // whoever asks next waits for it as little as this one
            answers.put(question, new Answer(kept.value, now));
            Thread.ofVirtual()
                    .name("crowds")
                    .uncaughtExceptionHandler((thread, problem) -> System.getLogger(Crowds.class.getName())
                            .log(System.Logger.Level.WARNING, "{0} keeps its old answer: {1}", question, problem))
                    .start(() -> renewed(question, asked));
        }
        return (T) kept.value;
    }

    private <T> T renewed(Object question, Supplier<T> asked) {
        T value = asked.get();
        answers.put(question, new Answer(value, clock.instant()));
        return value;
    }

    private record Answer(Object value, Instant at) {}
}
