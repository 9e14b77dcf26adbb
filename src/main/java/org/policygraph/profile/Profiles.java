package org.policygraph.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.policygraph.action.Verb;
import org.policygraph.document.PartialDate;
import org.policygraph.graph.Retold;
import org.policygraph.profile.TimelineQuestion.Role;
import org.springframework.stereotype.Component;

/**
 * Answers what is known about actors. Wherever one is asked for, its id, name or an alias will do; an unknown or
 * ambiguous one is a {@link ProfileProblem}.
 */
@Component
public final class Profiles {

    private final ActorDirectory directory;
    private final GraphReader reader;
    private final EvidenceLookup evidence;
    private final Voices voices;
    private final Crowds crowds;

    Profiles(ActorDirectory directory, GraphReader reader, EvidenceLookup evidence, Voices voices, Crowds crowds) {
        this.crowds = crowds;
        this.directory = directory;
        this.reader = reader;
        this.evidence = evidence;
        this.voices = voices;
    }

    /** The other names of an actor, sorted. */
    public List<String> aliases(String actor) {
        return directory.node(actor).aliases().stream().sorted().toList();
    }

    /** What is known about an actor. */
    public Profile profile(String actor) {
        ActorNode node = directory.node(actor);
        Map<String, @Nullable Object> id = Map.of("id", node.id());
        return new Profile(
                node.named(),
                node.aliases().stream().sorted().toList(),
                new Profile.Facts(node.country(), node.sector(), node.wikidata()),
                reader.values("profile/names", id, Profiles::usedName),
                unlessCrowded(node.id(), new Tying(node.id()), () -> ties(node)),
                unlessCrowded(node.id(), new Counting(node.id()), () -> counts(node.id())));
    }

    private Profile.Counts counts(String id) {
        return reader.values("profile/counts", edges(id, EnumSet.allOf(Verb.class), 1), Profiles::counts)
                .getFirst();
    }

    /** What is asked anew each time, unless it is about an actor with very many actions. */
    private <T> T unlessCrowded(String id, Object question, Supplier<T> asked) {
        return isCrowded(id) ? crowds.answer(question, asked) : asked.get();
    }

    private boolean isCrowded(String id) {
        return reader
                .values(
                        "profile/size",
                        Map.of("id", id),
                        row -> row.get("actions").asInt())
                .stream()
                .anyMatch(actions -> actions >= Crowds.FEWEST);
    }

    private record Counting(String id) {}

    private record Tying(String id) {}

    private record Adjoining(String id) {}

    private record Frequenting(String id, @Nullable Role role, int year) {}

    /** What an actor did and what was done to it, with the sentences that say so. */
    public Timeline timeline(TimelineQuestion question) {
        NamedActor actor = directory.find(question.actor());
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", actor.id().value());
        parameters.put("since", question.from() == null ? null : question.from().firstDay());
        parameters.put("until", question.to() == null ? null : question.to().lastDay());
        parameters.put("part", question.role() == null ? null : question.role().edge());
        parameters.put("limit", question.limit() + 1);
        List<TimelineRow> rows = rows(parameters, question);
        List<TimelineRow> given = rows.subList(0, Math.min(rows.size(), question.limit()));
        List<String> ids = given.stream().map(TimelineRow::id).distinct().toList();
        Map<String, List<Evidence>> found = evidence.of(ids, null);
        Map<String, List<Retold.Voice>> told = voices.of(ids);
        return new Timeline(
                actor,
                given.stream()
                        .map(row -> row.entry(
                                told.getOrDefault(row.id(), List.of()), found.getOrDefault(row.id(), List.of())))
                        .toList(),
                rows.size() == given.size());
    }

    private List<TimelineRow> rows(Map<String, @Nullable Object> parameters, TimelineQuestion question) {
        if (question.from() == null && isCrowded(String.valueOf(parameters.get("id")))) {
            PartialDate until = question.to();
            parameters.put("latest", until == null ? LocalDate.MAX : until.lastDay());
            List<TimelineRow> dated = reader.values("profile/crowded-timeline", parameters, TimelineRow::of);
            if (until != null || dated.size() > question.limit()) {
                return dated;
            }
        }
        return reader.values("profile/timeline", parameters, TimelineRow::of);
    }

    /** How often the actor of a timeline shows up: by year, or by month when it is asked for one year. */
    public Frequency frequency(TimelineQuestion question) {
        String id = directory.find(question.actor()).id().value();
        int year = question.year();
        return unlessCrowded(
                id, new Frequenting(id, question.role(), year), () -> frequency(id, question.role(), year));
    }

    private Frequency frequency(String id, @Nullable Role role, int year) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("part", role == null ? null : role.edge());
        parameters.put("year", year);
        String unit = year == 0 ? "year" : "month";
        List<Frequency.Bar> all = reader.values(
                year == 0 ? "profile/years" : "profile/months",
                parameters,
                row -> new Frequency.Bar(
                        row.get(unit).asInt(0), row.get("actions").asInt()));
        return new Frequency(
                year,
                all.stream().filter(bar -> bar.at() != 0).toList(),
                all.stream()
                        .filter(bar -> bar.at() == 0)
                        .mapToInt(Frequency.Bar::actions)
                        .sum());
    }

    /** With whom an actor stands in touch, by verb and direction. */
    public Neighbours neighbours(String actor) {
        NamedActor named = directory.find(actor);
        String id = named.id().value();
        return unlessCrowded(id, new Adjoining(id), () -> neighbours(named));
    }

    private Neighbours neighbours(NamedActor named) {
        List<Neighbour> rows = reader.values(
                "profile/edges",
                edges(named.id().value(), EnumSet.allOf(Verb.class), Neighbours.MOST + 1),
                Neighbour::of);
        Collection<List<Neighbour>> groups = rows.stream()
                .limit(Neighbours.MOST)
                .collect(Collectors.groupingBy(
                        edge -> edge.verb() + " " + edge.direction(), LinkedHashMap::new, Collectors.toList()))
                .values();
        List<Neighbours.Group> largestFirst = groups.stream()
                .map(Neighbours.Group::of)
                .sorted(Comparator.comparingInt(Neighbours.Group::count)
                        .reversed()
                        .thenComparing(Neighbours.Group::verb)
                        .thenComparing(Neighbours.Group::direction))
                .toList();
        return new Neighbours(named, largestFirst, rows.size() <= Neighbours.MOST);
    }

    private List<Profile.Tie> ties(ActorNode node) {
        EnumSet<Verb> verbs = EnumSet.allOf(Verb.class);
        verbs.removeIf(verb -> !verb.isTie());
        return reader
                .values(
                        "profile/edges",
                        edges(node.id(), verbs, Profile.MOST_TIES),
                        row -> new Profile.Tie(row.get("role").asString(null), Neighbour.of(row)))
                .stream()
                .sorted(Comparator.comparing(
                        tie -> tie.edge().first(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Map<String, @Nullable Object> edges(String id, Collection<Verb> verbs, int limit) {
        return Map.of("id", id, "verbs", verbs.stream().map(Verb::name).toList(), "limit", limit);
    }

    private static Profile.UsedName usedName(MapAccessor row) {
        return new Profile.UsedName(
                row.get("name").asString(),
                row.get("articles").asInt(),
                row.get("sources").asList(Value::asString));
    }

    private static Profile.Counts counts(MapAccessor row) {
        return new Profile.Counts(
                row.get("done").asInt(),
                row.get("undergone").asInt(),
                row.get("neighbours").asInt(),
                row.get("articles").asInt());
    }
}
