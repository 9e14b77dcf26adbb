package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Reading;
import org.policygraph.action.Status;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.profile.Profiles;
import org.policygraph.profile.Timeline;
import org.policygraph.profile.TimelineQuestion;
import org.policygraph.story.ClaimPage;
import org.policygraph.story.Disagreements.Disagreement;
import org.policygraph.story.Disagreements.On;
import org.policygraph.story.Leaning;
import org.policygraph.story.Page;
import org.policygraph.story.PositionTracker;
import org.policygraph.story.Positions;
import org.policygraph.story.QuotedClaim;
import org.policygraph.story.Reversals;
import org.policygraph.story.Stories;
import org.policygraph.story.StoryProblem;
import org.policygraph.story.WholeAction;
import org.policygraph.story.WholeAction.How;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What is asked of the story of some readings. */
@Neo4jTest(webEnvironment = WebEnvironment.NONE)
class StoriesIT {

    private static final Reading ALLOWS = Readings.in("Policy Wire", "2019-06-30")
            .says(Readings.UNITED_STATES, "lets trade with", ActionKind.ALLOW, Readings.HUAWEI)
            .on("2019-06-29")
            .reading();

    private static final Reading BANS = Readings.in("The Ledger", "2019-08-09")
            .says(Readings.UNITED_STATES, "keeps from trade", ActionKind.BAN, Readings.HUAWEI)
            .as(Status.ANNOUNCED)
            .on("2019-08-09")
            .reading();

    private static final Reading ANOTHER_DAY = Readings.in("Policy Post", "2019-08-12")
            .says(Readings.UNITED_STATES, "had kept from trade", ActionKind.BAN, Readings.HUAWEI)
            .on("2019-08-11")
            .reading();

    private static final Reading ANOTHER_DOER = Readings.in("Harbor Dispatch", "2019-08-12")
            .says(Readings.COMMERCE, "keeps from trade", ActionKind.BAN, Readings.HUAWEI)
            .on("2019-08-09")
            .reading();

    private final Transactions transactions;
    private final Ledger ledger;
    private final Stories stories;
    private final Profiles profiles;
    private final PositionTracker tracker;

    @Autowired
    StoriesIT(Transactions transactions, Ledger ledger, Stories stories, Profiles profiles, PositionTracker tracker) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.stories = stories;
        this.profiles = profiles;
        this.tracker = tracker;
    }

    @BeforeEach
    void read() {
        transactions.write(statements -> statements.run("database/wipe", Map.of()));
        List.of(ALLOWS, BANS, ANOTHER_DAY, ANOTHER_DOER, Readings.HUAWEI_LISTED, Readings.HUAWEI_DENIES)
                .forEach(ledger::write);
    }

    @Test
    void whoChangedPositionIsToldWithTheDaysBetween() {
        Reversals reversals = stories.reversals("United States", Page.FIRST);

        assertThat(reversals.reversals()).anySatisfy(reversal -> {
            assertThat(reversal.days()).isEqualTo(41);
            assertThat(reversal.exact()).isTrue();
            assertThat(reversal.how()).isEqualTo(How.TURNS_FROM);
            assertThat(reversal.before().action().kind()).isEqualTo(ActionKind.ALLOW);
            assertThat(reversal.after().claims())
                    .extracting(QuotedClaim::quote)
                    .contains("United States keeps from trade Huawei.");
        });
        assertThat(stories.reversals("us-department-of-commerce", Page.FIRST).reversals())
                .singleElement()
                .satisfies(reversal -> assertThat(reversal.how()).isEqualTo(How.REVERSES));
    }

    @Test
    void sidesAreToldByDayWithTheDaysBetweenThem() {
        Positions.Course towardsHuawei =
                tracker.of("United States", "Huawei").courses().getFirst();

        assertThat(towardsHuawei.positions())
                .extracting(Positions.Held::day, Positions.Held::leaning, Positions.Held::daysAfter)
                .containsExactly(
                        tuple(LocalDate.of(2019, 5, 1), Leaning.ADVERSE, null),
                        tuple(LocalDate.of(2019, 6, 29), Leaning.FAVOURABLE, 59L),
                        tuple(LocalDate.of(2019, 8, 9), Leaning.ADVERSE, 41L),
                        tuple(LocalDate.of(2019, 8, 11), Leaning.ADVERSE, null));
        assertThat(towardsHuawei.changes()).isEqualTo(2);
        assertThat(tracker.of("Huawei", null).courses()).isEmpty();
    }

    @Test
    void disagreementsAreOnWhetherWhenAndWho() {
        List<Disagreement> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = stories.disagreements("huawei", new Page(1, cursor));
            all.addAll(page.disagreements());
            cursor = page.next();
        } while (cursor != null);

        assertThat(all).extracting(Disagreement::on).containsExactly(On.WHETHER, On.WHEN, On.WHO);
        assertThat(all)
                .allSatisfy(disagreement -> assertThat(disagreement.sides())
                        .hasSize(2)
                        .allSatisfy(side -> assertThat(side.claims()).isNotEmpty()));
        assertThat(stories.disagreements("huawei", Page.FIRST).disagreements()).isEqualTo(all);
        assertThat(stories.disagreements("Ren Zhengfei", Page.FIRST).disagreements())
                .isEmpty();
    }

    @Test
    void anActionIsGivenWithItsClaimsAndWhatItsBeliefIsMadeOf() {
        Timeline.Entry entry = profiles.timeline(TimelineQuestion.of("us-department-of-commerce")).actions().stream()
                .filter(action -> action.kind() == ActionKind.LIST_ENTITY)
                .findFirst()
                .orElseThrow();

        WholeAction action = stories.action(entry.id());

        assertThat(entry.weighed()).isEqualTo(action.weighed());
        assertThat(action.weighed().belief()).isEqualTo(action.action().belief());
        assertThat(action.weighed().supporting())
                .singleElement()
                .satisfies(part -> assertThat(part.source()).isEqualTo("policy-wire"));
        assertThat(action.claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.origin().wordOf()).isEqualTo("policy-wire"));
        assertThat(action.links()).extracting(WholeAction.Link::how).containsExactly(How.REVERSED_BY);
        assertThatThrownBy(() -> stories.action("none")).isInstanceOf(StoryProblem.UnknownAction.class);
    }

    @Test
    void claimsAreGivenPageByPage() {
        List<QuotedClaim> all = new ArrayList<>();
        ClaimPage page = stories.claims(null, null, new Page(3, null));
        all.addAll(page.claims());
        while (page.next() != null) {
            page = stories.claims(null, null, new Page(3, page.next()));
            all.addAll(page.claims());
        }

        assertThat(all)
                .extracting(QuotedClaim::id)
                .doesNotHaveDuplicates()
                .isSorted()
                .hasSize(11);
        assertThat(stories.claims(Status.NEGATED, null, Page.FIRST).claims()).hasSize(1);
        assertThat(stories.claims(null, "Huawei", Page.FIRST).claims())
                .singleElement()
                .satisfies(claim -> assertThat(claim.holder()).isEqualTo("Huawei"));
        assertThat(stories.claims(Status.DONE, "Huawei", Page.FIRST).claims()).isEmpty();
        assertThatThrownBy(() -> stories.claims(null, null, new Page(3, "nonsense!")))
                .isInstanceOf(StoryProblem.BadValue.class)
                .hasMessageContaining("cursor");
    }
}
