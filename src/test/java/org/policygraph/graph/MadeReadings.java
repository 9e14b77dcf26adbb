package org.policygraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Reading;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;

/** Makes up articles in which few actors do most; the same seed makes the same ones. */
final class MadeReadings {

    private static final int CLAIMS = 14;
    private static final int SOURCES = 40;
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 5_000;
    private static final List<ActionKind> KINDS = List.of(ActionKind.values());

    private final List<Actor> cast;
    private final Random random;
    private final long seed;
    private int number;

    /** Takes who acts; of them the first ones most. */
    MadeReadings(List<Actor> cast, long seed) {
        this.cast = cast;
        this.random = new Random(seed);
        this.seed = seed;
    }

    /** Actors of whom every tenth stands on a list. */
    static List<Actor> cast(String family, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> actor(family + " " + Integer.toString(i + 1_000, 36), i % 10 == 0))
                .toList();
    }

    private static Actor actor(String name, boolean listed) {
        Actor.Id id = Actor.Id.of(name, ActorKind.COMPANY);
        return listed
                ? new Actor(
                        id,
                        name,
                        ActorKind.COMPANY,
                        Set.of(name + " Inc", name + " Corporation"),
                        new Actor.Facts("united-states", null, "Q" + Math.abs(name.hashCode())))
                : Actor.named(name, ActorKind.COMPANY);
    }

    List<Reading> next(int articles) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            readings.add(next());
        }
        return readings;
    }

    /** Fourteen sentences, a claim in each. */
    Reading next() {
        Readings article = Readings.in("Outlet " + random.nextInt(SOURCES), day());
        for (int i = 0; i < CLAIMS; i++) {
            Actor agent = somebody();
            Actor patient = somebody();
            while (patient.equals(agent)) {
                patient = somebody();
            }
            ActionKind kind = KINDS.get(random.nextInt(KINDS.size()));
            String words = "%s (%d, %d, %d)".formatted(kind.verb().phrase(), seed, number, i);
            article.says(agent, words, kind, patient).on(day());
        }
        number++;
        return article.reading();
    }

    private String day() {
        return FIRST.plusDays(random.nextInt(DAYS)).toString();
    }

    private Actor somebody() {
        return cast.get((int) Math.pow(cast.size(), random.nextDouble()) - 1);
    }
}
