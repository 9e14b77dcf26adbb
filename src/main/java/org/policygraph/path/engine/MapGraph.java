package org.policygraph.path.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The map in memory, or the part of it that a question can reach; never changed, only replaced by another. */
public final class MapGraph {

    private final Knot[] knots;
    private final long actors;

    /** What a search asks of very many actors, beside each other: to look an actor up is another place in memory. */
    private final double[] information;

    /** Reckoned when a search first needs them; whoever reckons them comes to the same. Not a number until then. */
    private final float[] promises;

    private MapGraph(Knot[] knots, long actors) {
        this(knots, actors, new double[knots.length], new float[knots.length]);
        Arrays.setAll(information, number -> knots[number].information);
        Arrays.fill(promises, Float.NaN);
    }

    private MapGraph(Knot[] knots, long actors, double[] information, float[] promises) {
        this.knots = knots;
        this.actors = actors;
        this.information = information;
        this.promises = promises;
    }

    /** A map with nobody in it. */
    public static MapGraph empty() {
        return new MapGraph(new Knot[0], 0);
    }

    /**
     * A map with all its lines.
     *
     * @param who the actors, each by its number
     */
    public static MapGraph of(List<Knot.Who> who, Collection<Line> lines) {
        return new MapGraph(knots(who, around(who.size(), lines), null), who.size());
    }

    /**
     * A part of a map.
     *
     * @param degrees how many lines touch each actor in the whole map
     * @param actors how many actors the whole map has
     */
    public static MapGraph part(List<Knot.Who> who, long[] degrees, long actors, Collection<Line> lines) {
        return new MapGraph(knots(who, around(who.size(), lines), degrees), actors);
    }

    private static List<List<Line>> around(int size, Collection<Line> lines) {
        List<List<Line>> around = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            around.add(new ArrayList<>(2));
        }
        for (Line line : lines) {
            around.get(line.agent).add(line);
            around.get(line.patient).add(line);
        }
        return around;
    }

    private static Knot[] knots(
            List<Knot.Who> who, List<List<Line>> around, long @org.jspecify.annotations.Nullable [] degrees) {
        Knot[] knots = new Knot[who.size()];
        for (int i = 0; i < knots.length; i++) {
            long degree = degrees == null ? around.get(i).size() : degrees[i];
            knots[i] = Knot.of(i, who.get(i), degree, around.get(i));
            // a map is built from millions of lines; what is copied need not stay
            around.set(i, List.of());
        }
        return knots;
    }

    /**
     * The map after a change.
     *
     * @param actors how many it has now
     * @param who those that are new, or of another kind than before, by their numbers; new ones follow each other
     * @param gone lines that are there no more
     * @param fresh lines that are new
     */
    public MapGraph with(long actors, Map<Integer, Knot.Who> who, Set<Line> gone, Collection<Line> fresh) {
        int size = Math.max(
                knots.length,
                who.keySet().stream().mapToInt(number -> number + 1).max().orElse(0));
        Changes changes = new Changes(gone, fresh, who);
        MapGraph after = new MapGraph(
                Arrays.copyOf(knots, size), actors, Arrays.copyOf(information, size), Arrays.copyOf(promises, size));
        for (int number : changes.touched()) {
            Knot knot = changes.knot(number, number < knots.length ? knots[number] : null, this);
            after.knots[number] = knot;
            after.information[number] = knot.information;
            after.promises[number] = Float.NaN;
        }
        for (int number : changes.touched()) {
            if (number < knots.length && isOnHigherShelf(after.knots[number], knots[number])) {
                after.tellNeighbours(number);
            }
        }
        return after;
    }

    private static boolean isOnHigherShelf(Knot after, Knot before) {
        return Shelves.shelf(after.information) < Shelves.shelf(before.information);
    }

    /** Lets neighbours reckon again with an actor that says more than before. */
    private void tellNeighbours(int number) {
        for (int near : knots[number].near) {
            knots[near] = knots[near].forgetful();
            promises[near] = Float.NaN;
        }
    }

    /** The same map, with all that its first questions would have to sort. */
    public MapGraph sorted() {
        for (int number = 0; number < knots.length; number++) {
            promise(number);
        }
        return this;
    }

    /** What a path that runs through an actor adds to the logarithm of its score. */
    double information(int number) {
        return information[number];
    }

    /**
     * The most that a step from an actor adds to the logarithm of the score of a path of at most {@value Knot#SHORT}
     * steps, together with the actor it leads to.
     */
    double promise(int number) {
        float known = promises[number];
        if (Float.isNaN(known)) {
            known = Math.nextUp((float) knots[number].promise(this));
            promises[number] = known;
        }
        return known;
    }

    /** The actor of a number. */
    public Knot at(int number) {
        return knots[number];
    }

    /** How many actors it has numbers for. */
    public int size() {
        return knots.length;
    }

    /** The lines between two actors. */
    public List<Line> between(int one, int other) {
        boolean few = knots[one].near.length < knots[other].near.length;
        Knot knot = knots[few ? one : other];
        int goal = few ? other : one;
        List<Line> found = new ArrayList<>();
        for (int i = knot.from(goal); i < knot.near.length && knot.near[i] == goal; i++) {
            found.add(knot.lines[i]);
        }
        return found;
    }

    /**
     * The most lines an actor may have without being a hub: two actors with d lines each, in a map of E lines, share one
     * by mere chance when d exceeds √(2E); with about two lines for each of n actors that is 2√n. In small maps
     * {@value #FEWEST} are allowed to anybody.
     */
    public static double mostLines(long actors) {
        return Math.max(FEWEST, 2 * Math.sqrt((double) actors));
    }

    double mostLines() {
        return mostLines(actors);
    }

    /** Nobody with so few lines is a hub. */
    public static final int FEWEST = 40;
}
