package org.policygraph.path;

import static org.policygraph.action.Verb.ACCUSED;
import static org.policygraph.action.Verb.COERCED;
import static org.policygraph.action.Verb.CONSULTED;
import static org.policygraph.action.Verb.COOPERATED_WITH;
import static org.policygraph.action.Verb.RETREATED_FROM;
import static org.policygraph.action.Verb.SANCTIONED;
import static org.policygraph.action.Verb.SUPPLIES;
import static org.policygraph.action.Verb.SUPPORTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.policygraph.action.Status;
import org.policygraph.actor.ActorKind;
import org.policygraph.database.Transactions;

/** A small graph about chips and telephones, with a hub in it, and a way to write others. */
public final class TestMap {

    public static final String GOOGLE = "google";
    public static final String HUAWEI = "huawei";
    public static final String COMMERCE = "us-department-of-commerce";
    public static final String DEFENSE = "us-department-of-defense";
    public static final String UNITED_STATES = "united-states";
    public static final String ZTE = "zte";
    public static final String SMIC = "smic";
    public static final String ASML = "asml";
    public static final String NETHERLANDS = "netherlands";
    public static final String TRUMP = "donald-trump";
    public static final String HERMIT = "hermit";

    /** So many companies stand in touch with the United States beside the cast. */
    static final int BYSTANDERS = 40;

    private static final List<Map<String, Object>> CAST = List.of(
            actor(GOOGLE, "Google", ActorKind.COMPANY, "Alphabet"),
            actor(HUAWEI, "Huawei", ActorKind.COMPANY, "Huawei Technologies"),
            actor(COMMERCE, "US Department of Commerce", ActorKind.AGENCY, "Commerce Department", "Commerce"),
            actor("ministry", "Chinese Ministry of Commerce", ActorKind.AGENCY, "MOFCOM", "Commerce"),
            actor(DEFENSE, "US Department of Defense", ActorKind.AGENCY, "Pentagon"),
            actor(UNITED_STATES, "United States", ActorKind.COUNTRY, "America"),
            actor(ZTE, "ZTE", ActorKind.COMPANY),
            actor(SMIC, "SMIC", ActorKind.COMPANY),
            actor(ASML, "ASML", ActorKind.COMPANY),
            actor(NETHERLANDS, "Netherlands", ActorKind.COUNTRY),
            actor(TRUMP, "Donald Trump", ActorKind.PERSON),
            actor(HERMIT, "Hermit", ActorKind.PERSON));

    private static final List<Fact> FACTS = List.of(
            Fact.done(GOOGLE, RETREATED_FROM, HUAWEI, "2019-05")
                    .believed(0.9)
                    .reportedBy("CNET", "2019-05-20")
                    .reportedBy("Reuters", "2019-05-19", GOOGLE),
            Fact.done(COMMERCE, SANCTIONED, HUAWEI, "2019-05-16").reportedBy("Reuters", "2019-05-16"),
            Fact.done(HUAWEI, ACCUSED, COMMERCE, "2019-03-07").reportedBy("Reuters", "2019-03-07"),
            Fact.done(DEFENSE, ACCUSED, HUAWEI, "2020-06-24").believed(0.6).reportedBy("Reuters", "2020-06-25"),
            Fact.done(GOOGLE, COOPERATED_WITH, DEFENSE, "2018")
                    .as(Status.NEGATED)
                    .reportedBy("CNET", "2018-10-09"),
            Fact.done(COMMERCE, SANCTIONED, ZTE, "2018-04-16").reportedBy("CNET", "2018-04"),
            Fact.done(TRUMP, SUPPORTED, ZTE, "2018-05-13").as(Status.ANNOUNCED).reportedBy("CNET", "2018-05-14", TRUMP),
            Fact.done(ZTE, SUPPLIES, HUAWEI, null).believed(0.3).reportedBy("CNET", null),
            Fact.done(DEFENSE, SANCTIONED, SMIC, "2020-12-03").reportedBy("Reuters", "2020-12-04"),
            Fact.done(ASML, RETREATED_FROM, SMIC, "2020-01-06").reportedBy("Reuters", "2020-01-07"),
            Fact.done(NETHERLANDS, COERCED, ASML, "2019-11").as(Status.PLANNED).reportedBy("Reuters", "2020-01-07"),
            Fact.done(UNITED_STATES, CONSULTED, GOOGLE, "2018-09").reportedBy("CNET", "2018-09-28"),
            Fact.done(UNITED_STATES, SUPPORTED, DEFENSE, "2019").reportedBy("CNET", "2019-12-20"));

    private TestMap() {}

    /** Writes the small graph. */
    public static void write(Transactions transactions) {
        List<Map<String, Object>> actors = new ArrayList<>(CAST);
        List<Fact> facts = new ArrayList<>(FACTS);
        IntStream.range(0, BYSTANDERS).forEach(i -> {
            actors.add(actor("bystander-" + i, "Bystander " + i, ActorKind.COMPANY));
            facts.add(Fact.done(UNITED_STATES, CONSULTED, "bystander-" + i, "2019"));
        });
        write(transactions, actors, facts);
    }

    static void write(Transactions transactions, List<Map<String, Object>> actors, List<Fact> facts) {
        transactions.write(statements -> {
            statements.run("path/add-test-actors", Map.of("actors", actors));
            return statements.run(
                    "path/add-test-facts",
                    Map.of("facts", facts.stream().map(Fact::parameters).toList()));
        });
    }

    static Map<String, Object> actor(String id, String name, ActorKind kind, String... aliases) {
        return Map.of("id", id, "name", name, "label", kind.label(), "aliases", List.of(aliases));
    }
}
