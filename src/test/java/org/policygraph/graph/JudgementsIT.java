package org.policygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Reading;
import org.policygraph.action.Status;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;
import org.policygraph.database.Neo4jTest;
import org.policygraph.database.Transactions;
import org.policygraph.document.Article;
import org.policygraph.document.Source;
import org.policygraph.graph.Judgement.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * Who is whom follows from articles and judgements in force, whatever else happened before.
 *
 * <p>The seed comes from {@code -Dtests.seed}, the number of random sequences from {@code -Dtests.sequences}.
 */
@Neo4jTest(webEnvironment = WebEnvironment.NONE)
class JudgementsIT {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final int STEPS = 14;

    private static final Actor ROSS = Actor.named("Wilbur Ross", ActorKind.PERSON);
    private static final Actor WILBUR_L_ROSS = Actor.named("Wilbur L. Ross", ActorKind.PERSON);
    private static final Actor CHIP_MAKERS =
            Actor.named("Advanced Semiconductor Makers Association", ActorKind.ORGANIZATION);
    private static final Actor CHIP_MAKERS_SHORT = Actor.named("Advanced Semiconductor Makers Assn", ActorKind.COMPANY);
    private static final Actor HUAWEI_LIMITED = Actor.named("Huawei Technologies Co Ltd", ActorKind.COMPANY);
    private static final Actor MERCURY = Actor.named("Mercury", ActorKind.COMPANY);

    private static final List<Actor> CAST = List.of(
            Readings.HUAWEI,
            Readings.GOOGLE,
            Readings.COMMERCE,
            Readings.UNITED_STATES,
            Readings.REN,
            Actor.named("Zhengfei Ren", ActorKind.PERSON),
            ROSS,
            WILBUR_L_ROSS,
            CHIP_MAKERS,
            CHIP_MAKERS_SHORT,
            HUAWEI_LIMITED,
            MERCURY,
            Actor.named("Mercury", ActorKind.PERSON));

    private static final List<ActionKind> KINDS = List.of(
            ActionKind.BAN, ActionKind.MEET, ActionKind.ACCUSE, ActionKind.CUT_TIES, ActionKind.LEADS, ActionKind.SUE);

    private static final List<String> OUTLETS = List.of("Outlet 0", "Outlet 1", "Reuters");
    private static final List<String> TOPICS =
            List.of("", "", "controls", "export controls", "export controls on chips", "the Entity List");
    private static final List<String> DAYS = List.of("", "2020", "2020-01", "2020-01-05", "2020-01-06", "2020-02-01");

    private final Transactions transactions;
    private final Rederivation rederivation;

    @Autowired
    JudgementsIT(Transactions transactions, Rederivation rederivation) {
        this.transactions = transactions;
        this.rederivation = rederivation;
    }

    @BeforeEach
    void empty() {
        transactions.write(statements -> statements.run("database/wipe", Map.of()));
    }

    @AfterEach
    void theGraphKeepsItsPromises() {
        List<Record> faults = transactions.write(statements -> statements.run("graph/find-faults", Map.of()));
        assertThat(faults).isEmpty();
    }

    private static Clock at(int minute) {
        return Clock.fixed(NOON.plus(Duration.ofMinutes(minute)), ZoneOffset.UTC);
    }

    private void write(Reading reading, int minute) {
        new Ledger(transactions, at(minute)).write(reading);
    }

    private Judgements judgements(int minute) {
        return new Judgements(transactions, at(minute));
    }

    private Judged judge(String one, Answer answer, String other) {
        return judgements(99).judge(Opinion.of(one, other, answer, "a test", null), false);
    }

    private static Article.Id id(Reading reading) {
        return reading.document().article().id();
    }

    /** All but the memory of what was taken back. */
    private List<String> digest() {
        return Digest.of(transactions).stream()
                .filter(line -> !line.startsWith("(:Tombstone"))
                .filter(line -> !line.startsWith("(:Judgement") || !line.contains("retractedAt="))
                .toList();
    }

    private static Reading random(Random random, int number) {
        Readings article = Readings.in(any(OUTLETS, random), "2020-01-%02d".formatted(1 + number % 28));
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            article.says(any(CAST, random), "word" + number, any(KINDS, random), any(CAST, random))
                    .over(any(TOPICS, random))
                    .on(any(DAYS, random));
            switch (random.nextInt(6)) {
                case 0 -> article.denied();
                case 1 -> article.as(any(List.of(Status.values()), random));
                default -> {}
            }
        }
        if (random.nextInt(3) == 0) {
            article.citing("Reuters");
        }
        return article.and(any(Readings.STORIES, random)).reading();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void anySequenceOfReadingJudgingAndTakingBackEndsInTheGraphOfWhatIsLeft() {
        long seed = Long.getLong("tests.seed", System.nanoTime());
        int sequences = Integer.getInteger("tests.sequences", 20);
        for (int sequence = 0; sequence < sequences; sequence++) {
            Random random = new Random(seed + sequence);
            Life life = new Life(random);
            for (int step = 0; step < STEPS; step++) {
                life.step(step);
            }
            List<String> left = digest();
            theGraphKeepsItsPromises();
            life.directly();
            assertThat(Digest.difference(left, digest()))
                    .as("-Dtests.seed=%d -Dtests.sequences=1", seed + sequence)
                    .isEmpty();
            rederivation.rederive();
            assertThat(Digest.difference(left, digest()))
                    .as("derived again, -Dtests.seed=%d -Dtests.sequences=1", seed + sequence)
                    .isEmpty();
        }
    }

    /** One random sequence. */
    private final class Life {

        private final Random random;
        private final List<Reading> readings = new ArrayList<>();
        private final Map<Reading, Integer> kept = new LinkedHashMap<>();
        private final List<String> made = new ArrayList<>();

        Life(Random random) {
            this.random = random;
            empty();
            for (int i = 0; i < 6; i++) {
                readings.add(random(random, i));
            }
        }

        void step(int step) {
            switch (random.nextInt(4)) {
                case 0, 1 -> readOrTakeBack(step);
                case 2 -> say(step);
                default -> undo(step);
            }
        }

        private void readOrTakeBack(int step) {
            Reading reading = any(readings, random);
            Retractions retractions = new Retractions(transactions, at(step), 1);
            if (kept.containsKey(reading) && random.nextInt(4) == 0) {
                Source source = reading.document().article().origin().source();
                retractions.retract(source, "", false);
                retractions.lift("source:" + source.id());
                kept.keySet()
                        .removeIf(other ->
                                other.document().article().origin().source().equals(source));
            } else if (kept.remove(reading) != null) {
                retractions.retract(id(reading), "", false);
            } else {
                readings.stream().map(JudgementsIT::id).forEach(id -> retractions.lift(id.value()));
                List<Reading> some = Stream.of(reading, any(readings, random))
                        .filter(each -> !kept.containsKey(each))
                        .distinct()
                        .toList();
                new Ledger(transactions, at(step)).writeAll(some);
                some.forEach(each -> kept.put(each, step));
            }
        }

        private void say(int step) {
            List<String> ids =
                    CAST.stream().map(actor -> actor.id().value()).distinct().toList();
            Answer answer = random.nextInt(3) > 0 ? Answer.SAME : any(List.of(Answer.values()), random);
            try {
                Opinion opinion = Opinion.of(any(ids, random), any(ids, random), answer, "a test", null);
                made.add(judgements(step).judge(opinion, false).judgement().id());
            } catch (Judgements.Unknown | Judgements.Refused | Judgements.Contradicted refused) {
                // nothing may have changed; the digest tells
            }
        }

        private void undo(int step) {
            if (!made.isEmpty()) {
                judgements(step).undo(made.remove(random.nextInt(made.size())), false);
            }
        }

        /** Builds the graph of the articles and judgements that are left, in another order. */
        void directly() {
            List<Judgement> inForce = judgements(0).list(1000).stream()
                    .filter(judgement -> judgement.retractedAt() == null)
                    .toList();
            empty();
            List<Runnable> acts = new ArrayList<>();
            inForce.forEach(judgement -> acts.add(() -> restore(judgement)));
            acts.add(() -> kept.forEach(JudgementsIT.this::write));
            Collections.shuffle(acts, random);
            acts.forEach(Runnable::run);
        }

        private void restore(Judgement judgement) {
            transactions.write(statements -> {
                statements.run("graph/add-judgements", Map.of("judgements", List.of(judgement.row())));
                new Identification(statements)
                        .settle(List.of(judgement.one(), judgement.other()))
                        .derive(new Layers(statements));
                return true;
            });
        }
    }

    @Test
    void theOrderOfArticlesChangesNobody() {
        long seed = Long.getLong("tests.seed", System.nanoTime());
        Random random = new Random(seed);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            readings.add(random(random, i));
        }
        readings.forEach(reading -> write(reading, 0));
        List<String> expected = digest();

        for (int round = 0; round < 3; round++) {
            Collections.shuffle(readings, random);
            empty();
            readings.forEach(reading -> write(reading, 0));
            assertThat(digest()).as("-Dtests.seed=%d", seed).isEqualTo(expected);
        }
        rederivation.rederive();
        assertThat(digest()).as("-Dtests.seed=%d", seed).isEqualTo(expected);
    }

    private void twoArticles() {
        write(
                Readings.in("Policy Wire", "2019-05-17")
                        .says(ROSS, "accused", ActionKind.ACCUSE, MERCURY)
                        .reading(),
                0);
        write(
                Readings.in("The Ledger", "2019-05-18")
                        .says(WILBUR_L_ROSS, "banned", ActionKind.BAN, MERCURY)
                        .says(CHIP_MAKERS, "met", ActionKind.MEET, CHIP_MAKERS_SHORT)
                        .reading(),
                1);
    }

    @Test
    void namesThatTellEnoughAreOneActorAndItsOldIdStaysGood() {
        twoArticles();

        assertThat(digest()).anyMatch(line -> line.contains("merged=[wilbur-ross]"));
        How how = new Explanations(transactions).how("wilbur-ross");
        assertThat(how.actor().id()).isEqualTo("wilbur-l-ross");
        assertThat(how.parts()).extracting(How.Part::key).containsExactly("wilbur-l-ross", "wilbur-ross");
        assertThat(how.judgements())
                .singleElement()
                .satisfies(judgement -> assertThat(judgement.by()).isEqualTo(Judgement.RESOLVER));
    }

    @Test
    void aPersonPartsWhatTheResolverJoined() {
        twoArticles();
        List<String> before = digest();

        Judged judged = judge("wilbur-ross", Answer.DIFFERENT, "wilbur-l-ross");

        assertThat(judged.one().id()).isNotEqualTo(judged.other().id());
        assertThat(judged.edges()).isNotEmpty();
        judgements(100).undo(judged.judgement().id(), false);
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void aDryRunTellsWhichEdgesChangeAndChangesNothing() {
        twoArticles();
        List<String> before = Digest.of(transactions);
        Opinion opinion = Opinion.of("advanced-semiconductor-makers-association", "mercury", Answer.SAME, null, null);

        Judged tried = judgements(99).judge(opinion, true);

        assertThat(Digest.of(transactions)).isEqualTo(before);
        assertThat(tried.edges()).extracting(Retraction.Change::text).anyMatch(text -> text.contains("Mercury"));
        assertThat(tried).isEqualTo(judgements(99).judge(opinion, false).asDryRun());
    }

    @Test
    void aMergeHoldsForArticlesToComeAndItsUndoingForThemToo() {
        twoArticles();
        Judged judged = judge("mercury", Answer.SAME, "advanced-semiconductor-makers-association");
        Reading later = Readings.in("Policy Post", "2020")
                .says(CHIP_MAKERS, "sued", ActionKind.SUE, Readings.GOOGLE)
                .reading();

        write(later, 2);

        assertThat(digest()).anyMatch(line -> line.contains("key=mercury|ACCUSED|google"));
        judgements(100).undo(judged.judgement().id(), false);
        List<String> undone = digest();
        empty();
        twoArticles();
        write(later, 2);
        assertThat(undone).isEqualTo(digest());
    }

    @Test
    void whoSaysTheSameTwiceSaysItOnce() {
        twoArticles();
        List<String> before = digest();
        Judged first = judge("mercury", Answer.DIFFERENT, "wilbur-ross");

        Judged again =
                judgements(100).judge(Opinion.of("mercury", "wilbur-ross", Answer.DIFFERENT, "a test", "still"), false);

        assertThat(again.judgement()).isEqualTo(first.judgement());
        judgements(101).undo(first.judgement().id(), false);
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void whatContradictsAJudgementInForceIsRefused() {
        twoArticles();
        judge("mercury", Answer.DIFFERENT, "wilbur-ross");

        assertThatThrownBy(() -> {
                    judge("advanced-semiconductor-makers-association", Answer.SAME, "mercury");
                    judge("advanced-semiconductor-makers-association", Answer.SAME, "wilbur-ross");
                })
                .isInstanceOf(Judgements.Contradicted.class)
                .hasMessageContaining("wilbur-ross");
        assertThatThrownBy(() -> judge("nobody", Answer.SAME, "mercury"))
                .isInstanceOf(Judgements.Unknown.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> judgements(0).undo("nothing", false))
                .isInstanceOf(Judgements.Unknown.class)
                .hasMessageContaining("nothing");
    }

    @Test
    void whatMayBeOneWaitsForReviewUntilSomebodySays() {
        write(
                Readings.in("Policy Wire", "2019")
                        .says(HUAWEI_LIMITED, "met", ActionKind.MEET, ROSS)
                        .reading(),
                0);
        write(
                Readings.in("Policy Post", "2019")
                        .says(Readings.HUAWEI, "met", ActionKind.MEET, MERCURY)
                        .reading(),
                1);

        List<Doubt> doubts = judgements(2).review(10);

        assertThat(doubts)
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.reason()).contains("Huawei Technologies"));
        Why why = new Explanations(transactions).why("huawei", "huawei-technologies-co-ltd");
        assertThat(why.same()).isFalse();
        assertThat(why.outcome()).isEqualTo("REVIEW");
        judge("huawei", Answer.SAME, "huawei-technologies-co-ltd");
        assertThat(judgements(3).review(10)).isEmpty();
        assertThat(new Explanations(transactions)
                        .why("huawei", "huawei-technologies-co-ltd")
                        .same())
                .isTrue();
    }

    @Test
    void whatPartsActorsWhenAnArticleGoesIsToldWithIt() {
        Actor short1 = Actor.named("Lena Ortiz", ActorKind.PERSON);
        Actor long1 = Actor.named("Lena M. Ortiz", ActorKind.PERSON);
        Reading tie = Readings.in("Policy Post", "2020")
                .says(long1, "sued", ActionKind.SUE, MERCURY)
                .reading();
        write(
                Readings.in("Policy Wire", "2019-05-17")
                        .says(short1, "accused", ActionKind.ACCUSE, MERCURY)
                        .reading(),
                0);
        write(
                Readings.in("The Ledger", "2019-05-18")
                        .says(long1, "praised", ActionKind.PRAISE, ROSS)
                        .reading(),
                1);
        List<String> before = digest();
        write(tie, 2);
        assertThat(digest()).anyMatch(line -> line.contains("merged="));

        Retraction gone = new Retractions(transactions, at(3)).retract(id(tie), "", false);

        assertThat(digest()).isEqualTo(before);
        assertThat(gone.edges()).extracting(Retraction.Change::id).contains("lena-ortiz|ACCUSED|mercury");
        assertThat(gone.edges()).allMatch(change -> change.before() == null || change.after() == null);
    }

    @Test
    void derivingAgainFindsOutAnewWhoIsWhom() {
        twoArticles();
        judge("mercury", Answer.SAME, "advanced-semiconductor-makers-association");
        List<String> expected = digest();
        transactions.write(statements -> statements.run("graph/spoil-identities", Map.of()));
        assertThat(digest()).isNotEqualTo(expected);

        rederivation.rederive();

        assertThat(digest()).isEqualTo(expected);
    }
}
