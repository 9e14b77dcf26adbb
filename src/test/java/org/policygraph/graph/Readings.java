package org.policygraph.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Claim;
import org.policygraph.action.Participant;
import org.policygraph.action.Reading;
import org.policygraph.action.Stance;
import org.policygraph.action.Status;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;
import org.policygraph.actor.Resolution;
import org.policygraph.actor.Resolution.Cluster;
import org.policygraph.document.Article;
import org.policygraph.document.Article.DateBasis;
import org.policygraph.document.Article.Origin;
import org.policygraph.document.Basis;
import org.policygraph.document.Document;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Region;
import org.policygraph.document.Sentence;
import org.policygraph.document.Source;
import org.policygraph.document.Span;
import org.policygraph.document.Syntax;
import org.policygraph.mention.Mention;

/** A small cast of readings, made by hand: one sentence per claim, agent, trigger and patient in its words. */
final class Readings {

    static final Actor UNITED_STATES = listed("united-states", "United States", ActorKind.COUNTRY, "Q30", "US", "U.S.");
    static final Actor COMMERCE = listed(
            "us-department-of-commerce",
            "US Department of Commerce",
            ActorKind.AGENCY,
            "Q503577",
            "Commerce Department");
    static final Actor HUAWEI = listed("huawei", "Huawei", ActorKind.COMPANY, "Q160120", "Huawei Technologies");
    static final Actor GOOGLE = listed("google", "Google", ActorKind.COMPANY, "Q95");
    static final Actor REN = Actor.named("Ren Zhengfei", ActorKind.PERSON);

    /** The department lists the company, the country is told to have banned it. */
    static final Reading HUAWEI_LISTED = in("Policy Wire", "2019-05-17")
            .says(COMMERCE, "added", ActionKind.LIST_ENTITY, HUAWEI)
            .over("the Entity List")
            .on("2019-05-16")
            .says(UNITED_STATES, "banned", ActionKind.BAN, HUAWEI)
            .on("2019-05")
            .says(REN, "heads", ActionKind.LEADS, HUAWEI)
            .over("chief executive")
            .says(HUAWEI, "met", ActionKind.MEET, COMMERCE)
            .reading();

    /** Another outlet tells the same, and what followed. */
    static final Reading GOOGLE_RETREATS = in("The Ledger", "2019-05-21")
            .says(COMMERCE, "put", ActionKind.LIST_ENTITY, HUAWEI)
            .over("entity list")
            .on("2019-05")
            .says(GOOGLE, "suspended business with", ActionKind.CUT_TIES, HUAWEI)
            .says(COMMERCE, "saw", ActionKind.MEET, HUAWEI)
            .reading();

    /** The company denies what it is accused of; the listing is taken back. */
    static final Reading HUAWEI_DENIES = in("Policy Post", "2020")
            .says(HUAWEI, "denies hurting", ActionKind.ACCUSE, UNITED_STATES)
            .denied()
            .says(COMMERCE, "removed", ActionKind.DELIST, HUAWEI)
            .over("the Entity List")
            .on("2020-01")
            .says(UNITED_STATES, "did not ban", ActionKind.BAN, HUAWEI)
            .as(Status.NEGATED)
            .on("2019-05")
            .reading();

    /** Nobody agrees on what Mercury is; two against one. */
    static final Reading MERCURY_THE_MAN = in("Policy Post", "2020-02-01")
            .says(Actor.named("mercury", ActorKind.PERSON), "sued", ActionKind.SUE, GOOGLE)
            .reading();

    static final Reading MERCURY_THE_FIRM = in("Policy Wire", "2020-02-02")
            .says(Actor.named("Mercury", ActorKind.COMPANY), "sues", ActionKind.SUE, GOOGLE)
            .reading();

    static final Reading MERCURY_AGAIN = in("policy wire", "2020-02-03")
            .says(Actor.named("Mercury", ActorKind.COMPANY), "took to court", ActionKind.SUE, GOOGLE)
            .reading();

    private static final String STORY =
            "The filing was made public late in the evening and names eleven plants in four provinces that will lose their"
                    + " supply of tools within ninety days unless the buyers show that nothing made there ends up with the"
                    + " army, a test that lawyers for two of the firms called impossible to pass before the autumn.";

    private static final String LONGER =
            "Shares of the firms fell by a tenth in the first hour of trade and recovered half of that by noon, while"
                    + " traders waited for a word from the other side that had not come when the markets closed for the day"
                    + " and that nobody expected before the talks which both sides have planned for the coming week.";

    /** An agency tells of a fine; others print it, shorter or longer, and one only cites it. */
    static final Reading FINED = in("Reuters", "2021-03-02")
            .says(COMMERCE, "fined", ActionKind.FINE, GOOGLE)
            .on("2021-03-01")
            .and(STORY)
            .reading();

    static final Reading FINED_PRINTED = in("Policy Post", "2021-03-03")
            .says(COMMERCE, "has fined", ActionKind.FINE, GOOGLE)
            .on("2021-03-01")
            .and(STORY)
            .reading();

    static final Reading FINED_LONGER = in("The Ledger", "2021-03-02")
            .says(COMMERCE, "fined", ActionKind.FINE, GOOGLE)
            .on("2021-03-01")
            .says(HUAWEI, "praised", ActionKind.PRAISE, COMMERCE)
            .and(STORY + " " + LONGER)
            .reading();

    static final Reading FINED_TAIL = in("Policy Wire", "2021-03-01")
            .says(COMMERCE, "fined", ActionKind.FINE, GOOGLE)
            .on("2021-03-02")
            .and(LONGER)
            .reading();

    static final Reading FINED_CITED = in("Harbor Dispatch", "2021-03-04")
            .says(COMMERCE, "fined", ActionKind.FINE, GOOGLE)
            .on("2021-03-01")
            .citing("Reuters")
            .reading();

    static final List<Reading> FINES = List.of(FINED, FINED_PRINTED, FINED_LONGER, FINED_TAIL, FINED_CITED);

    static final List<Reading> ALL = List.of(
            HUAWEI_LISTED,
            GOOGLE_RETREATS,
            HUAWEI_DENIES,
            MERCURY_THE_MAN,
            MERCURY_THE_FIRM,
            MERCURY_AGAIN,
            FINED,
            FINED_PRINTED,
            FINED_LONGER,
            FINED_TAIL,
            FINED_CITED);

    private static final String TOLD = ", officials told ";

    private final Origin origin;
    private final List<Line> lines = new ArrayList<>();
    private String rest = "";
    private String cited = "";

    private Readings(Origin origin) {
        this.origin = origin;
    }

    static Readings in(String source, String published) {
        return new Readings(
                new Origin(new Source(source), PartialDate.parse(published), DateBasis.METADATA, null, null));
    }

    Readings says(Actor agent, String words, ActionKind kind, Actor patient) {
        lines.add(new Line(agent, words, kind, patient, null, "", Status.DONE, Stance.ASSERTS));
        return this;
    }

    /** Adds a sentence that makes no claim. */
    Readings and(String words) {
        rest = words;
        return this;
    }

    /** The last sentence of the article leaves what it says to an outlet. */
    Readings citing(String outlet) {
        cited = outlet;
        return this;
    }

    Readings over(String words) {
        Line line = lines.removeLast();
        lines.add(
                new Line(line.agent, line.words, line.kind, line.patient, words, line.date, line.status, line.stance));
        return this;
    }

    Readings on(String date) {
        Line line = lines.removeLast();
        lines.add(new Line(line.agent, line.words, line.kind, line.patient, line.over, date, line.status, line.stance));
        return this;
    }

    Readings as(Status status) {
        Line line = lines.removeLast();
        lines.add(new Line(line.agent, line.words, line.kind, line.patient, line.over, line.date, status, line.stance));
        return this;
    }

    Readings denied() {
        Line line = lines.removeLast();
        lines.add(new Line(
                line.agent, line.words, line.kind, line.patient, line.over, line.date, Status.DENIED, Stance.DENIES));
        return this;
    }

    Reading reading() {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        Map<Actor, List<Mention>> mentions = new LinkedHashMap<>();
        List<Mention> outlets = new ArrayList<>();
        for (Line line : lines) {
            int start = text.length();
            line.mention(line.agent, text, sentences.size(), mentions);
            text.append(' ').append(line.words).append(' ');
            line.mention(line.patient, text, sentences.size(), mentions);
            Span outlet = null;
            if (!cited.isEmpty() && line.equals(lines.getLast())) {
                text.append(TOLD);
                outlet = new Span(text.length(), text.length() + cited.length());
                text.append(cited);
            }
            text.append(".");
            Span span = new Span(start, text.length());
            sentences.add(new Sentence(sentences.size(), span, Region.Kind.BODY, List.of(), new Syntax(0, List.of())));
            text.append('\n');
            if (outlet != null) {
                outlets.add(new Mention(outlet, cited, Mention.Form.NAME, Mention.Kind.MEDIA, sentences.size() - 1, 0));
            }
        }
        if (!rest.isEmpty()) {
            Span span = new Span(text.length(), text.length() + rest.length());
            text.append(rest);
            sentences.add(new Sentence(sentences.size(), span, Region.Kind.BODY, List.of(), new Syntax(0, List.of())));
        }
        Map<Actor, Cluster> clusters = new LinkedHashMap<>();
        mentions.forEach(
                (actor, those) -> clusters.put(actor, new Cluster(actor.name(), actor, those, 0.9, "the same name")));
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            claims.add(lines.get(i).claim(i, sentences.get(i).span(), clusters));
        }
        List<Mention> all = Stream.concat(mentions.values().stream().flatMap(List::stream), outlets.stream())
                .toList();
        Document document = new Document(
                new Article(text.toString(), origin),
                List.of(new Region(new Span(0, text.length()), Region.Kind.BODY)),
                sentences,
                List.of(),
                List.of());
        return new Reading(document, new Resolution(all, clusters.values()), claims);
    }

    private static Actor listed(String id, String name, ActorKind kind, String wikidata, String... aliases) {
        return new Actor(new Actor.Id(id), name, kind, Set.of(aliases), new Actor.Facts(null, null, wikidata));
    }

    private record Line(
            Actor agent,
            String words,
            ActionKind kind,
            Actor patient,
            @Nullable String over,
            String date,
            Status status,
            Stance stance) {

        void mention(Actor actor, StringBuilder text, int sentence, Map<Actor, List<Mention>> mentions) {
            Span span = new Span(text.length(), text.length() + actor.name().length());
            text.append(actor.name());
            mentions.computeIfAbsent(actor, absent -> new ArrayList<>())
                    .add(new Mention(span, actor.name(), Mention.Form.NAME, kind(actor), sentence, 0));
        }

        Claim claim(int sentence, Span span, Map<Actor, Cluster> clusters) {
            int verb = span.start() + agent.name().length() + 1;
            Participant by = new Participant(
                    new Span(span.start(), span.start() + agent.name().length()), clusters.get(agent));
            int end = verb + words.length() + 1 + patient.name().length();
            Participant to = new Participant(new Span(end - patient.name().length(), end), clusters.get(patient));
            return new Claim(
                    new Claim.Trigger(sentence, new Span(verb, verb + words.length()), words, kind),
                    new Claim.Roles(by, to, over),
                    Dating.parse(date.isEmpty() ? null : date).on(Basis.EXPLICIT),
                    new Claim.Standing(status, stance, stance == Stance.DENIES ? by : null),
                    0.9);
        }

        private static Mention.Kind kind(Actor actor) {
            return Mention.Kind.valueOf(actor.kind().name());
        }
    }
}
