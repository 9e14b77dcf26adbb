package org.policygraph.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who goes together.
 *
 * <p>Bonds are taken one after the other, what people decided first, then by weight; one that would bring two into a group
 * that are held to be different is passed over. So the same bonds give the same groups in whatever order they came.
 */
public final class Groups {

    private final SortedMap<String, SortedSet<String>> members = new TreeMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final Map<String, Set<String>> decidedApart = new HashMap<>();
    private final Set<String> preferred = new HashSet<>();
    private final Set<String> absorbed = new HashSet<>();

    private Groups(Collection<String> all) {
        all.forEach(id -> members.put(id, new TreeSet<>(Set.of(id))));
    }

    /**
     * Groups actors.
     *
     * @param all ids of actors; bonds of others are passed over
     * @param bonds any; of several that people decided for one pair the heaviest counts, and of those that nobody decided
     *     none beside it
     */
    public static Groups of(Collection<String> all, Collection<Bond> bonds) {
        Groups groups = new Groups(all);
        Map<String, Bond> strongest = new TreeMap<>();
        bonds.stream()
                .filter(bond -> groups.members.containsKey(bond.one()) && groups.members.containsKey(bond.other()))
                .sorted(Bond.STRONGEST_FIRST)
                .forEach(bond -> strongest.putIfAbsent(bond.pair(), bond));
        List<Bond> sorted =
                strongest.values().stream().sorted(Bond.STRONGEST_FIRST).toList();
        sorted.stream().filter(bond -> bond.outcome() == Outcome.DIFFERENT).forEach(groups::part);
        sorted.stream().filter(bond -> bond.outcome() == Outcome.SAME).forEach(groups::join);
        return groups;
    }

    private void part(Bond bond) {
        note(apart, bond);
        if (bond.decided()) {
            note(decidedApart, bond);
        }
    }

    private static void note(Map<String, Set<String>> pairs, Bond bond) {
        pairs.computeIfAbsent(bond.one(), absent -> new HashSet<>()).add(bond.other());
        pairs.computeIfAbsent(bond.other(), absent -> new HashSet<>()).add(bond.one());
    }

    /** What a person joins only a person can part. */
    private void join(Bond bond) {
        SortedSet<String> ones = group(bond.one());
        SortedSet<String> others = group(bond.other());
        if (ones.contains(bond.other()) || areApart(ones, others, bond.decided() ? decidedApart : apart)) {
            return;
        }
        if (bond.decided()) {
            preferred.add(bond.one());
            absorbed.add(bond.other());
        }
        ones.addAll(others);
        others.forEach(member -> members.put(member, ones));
    }

    private static boolean areApart(SortedSet<String> ones, SortedSet<String> others, Map<String, Set<String>> pairs) {
        return ones.stream().anyMatch(one -> !Collections.disjoint(pairs.getOrDefault(one, Set.of()), others));
    }

    private SortedSet<String> group(String id) {
        SortedSet<String> group = members.get(id);
        if (group == null) {
            throw new IllegalArgumentException("'" + id + "' is not one of those to be grouped");
        }
        return group;
    }

    /** All that are one actor with this one, itself among them. */
    public SortedSet<String> of(String id) {
        return new TreeSet<>(group(id));
    }

    /** Whose id each one's group goes by: whom people let go on, and of several the first by id. */
    public SortedMap<String, String> leaders() {
        return leaders(Set.of());
    }

    /**
     * The same, but those that stand on a list go before all others.
     *
     * @param listed ids of such
     */
    public SortedMap<String, String> leaders(Set<String> listed) {
        SortedMap<String, String> leaders = new TreeMap<>();
        members.forEach((id, group) -> leaders.put(
                id,
                group.stream()
                        .min(Comparator.comparing((String each) -> !listed.contains(each))
                                .thenComparing(absorbed::contains)
                                .thenComparing(each -> !preferred.contains(each))
                                .thenComparing(each -> each))
                        .orElse(id)));
        return leaders;
    }
}
