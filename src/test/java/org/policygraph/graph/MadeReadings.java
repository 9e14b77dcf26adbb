package org.policygraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.SequencedSet;
import java.util.Set;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Reading;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;

/** Makes up articles in which few actors do most; the same seed makes the same ones. */
final class MadeReadings {

    private static final String CONSONANTS = "bcdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";
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

    /** Actors of whom every tenth stands on a list, each with two words for a name; another family has other names. */
    static List<Actor> cast(String family, int size) {
        Random random = new Random(family.hashCode());
        SequencedSet<String> names = new LinkedHashSet<>();
        while (names.size() < size) {
            names.add(word(random) + " " + word(random));
        }
        List<Actor> cast = new ArrayList<>();
        names.forEach(name -> cast.add(actor(name, cast.size() % 10 == 0)));
        return cast;
    }

    /** Three syllables, so that about as many names sound alike as in a list of companies. */
    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Actor actor(String name, boolean listed) {
        Actor.Id id = Actor.Id.of(name, ActorKind.COMPANY);
        return listed
                ? new Actor(
                        id,
                        name,
                        ActorKind.COMPANY,
                        Set.of(name + " Inc", name + " Corporation"),
                        new Actor.Facts("united-states", null, "Q" + Math.floorMod(name.hashCode(), 1_000_000_007)))
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
