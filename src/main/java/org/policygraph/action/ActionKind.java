package org.policygraph.action;

import org.jspecify.annotations.Nullable;

/**
 * What was done, finer than {@link Plover}, which has no types for rules, lists, licences, tariffs and appointments.
 *
 * <p>Which words name a kind, and which grammatical roles its agent and patient take, stands in the lexicon beside the
 * extractor.
 */
public enum ActionKind {
    SANCTION_IMPOSE(Plover.SANCTION, Mode.DISCONTINUE),
    SANCTION_LIFT(Plover.CONCEDE),
    LIST_ENTITY(Plover.SANCTION, Mode.DISCONTINUE),
    DELIST(Plover.CONCEDE),
    BAN(Plover.SANCTION, Mode.DISCONTINUE),
    RESTRICT_EXPORT(Plover.SANCTION, Mode.DISCONTINUE),
    RESTRICT_IMPORT(Plover.SANCTION, Mode.DISCONTINUE),
    TARIFF_IMPOSE(Plover.SANCTION, Mode.DISCONTINUE),
    TARIFF_DELAY(Plover.CONCEDE),
    TARIFF_REMOVE(Plover.CONCEDE),
    LICENSE_GRANT(Plover.CONCEDE),
    LICENSE_DENY(Plover.REJECT),
    LICENSE_REVOKE(Plover.SANCTION, Mode.DISCONTINUE),
    LICENSE_EXEMPT(Plover.CONCEDE),
    ALLOW(Plover.CONCEDE),
    RULE_PROPOSE(Plover.THREATEN),
    RULE_ADOPT(Plover.COERCE),
    RULE_WITHDRAW(Plover.CONCEDE),
    ORDER_SIGN(Plover.COERCE),
    BILL_INTRODUCE(Plover.THREATEN),
    BILL_PASS(Plover.COERCE),
    BILL_VETO(Plover.REJECT),
    INVESTIGATE(Plover.ACCUSE, Mode.INVESTIGATE),
    SUE(Plover.ACCUSE, Mode.ALLEGE),
    CHARGE(Plover.ACCUSE, Mode.ALLEGE),
    ACCUSE(Plover.ACCUSE, Mode.ALLEGE),
    CRITICIZE(Plover.ACCUSE, Mode.DISAPPROVE),
    WARN(Plover.THREATEN),
    THREATEN(Plover.THREATEN),
    ULTIMATUM(Plover.THREATEN),
    RESTRICT(Plover.COERCE, Mode.RESTRICT),
    EMERGENCY(Plover.COERCE, Mode.MARTIAL_LAW),
    DEPORT(Plover.COERCE, Mode.DEPORT),
    DESTROY(Plover.COERCE),
    CYBERATTACK(Plover.COERCE, Mode.CYBER),
    SPY(Plover.COERCE),
    ABDUCT(Plover.COERCE),
    ARREST(Plover.COERCE, Mode.ARREST),
    CONVICT(Plover.COERCE),
    FINE(Plover.COERCE),
    SEIZE(Plover.COERCE, Mode.SEIZE),
    RELEASE(Plover.RETREAT, Mode.RELEASE),
    DENY(Plover.REJECT),
    REJECT(Plover.REJECT),
    OPPOSE(Plover.REJECT),
    REFUSE(Plover.REJECT),
    BREACH(Plover.REJECT),
    DEMAND(Plover.REQUEST),
    APPEAL(Plover.REQUEST),
    LOBBY(Plover.REQUEST),
    SUPPORT(Plover.SUPPORT),
    MEET(Plover.CONSULT),
    NEGOTIATE(Plover.CONSULT),
    VISIT(Plover.CONSULT, Mode.VISIT),
    ATTEND(Plover.CONSULT),
    AGREE(Plover.AGREE),
    /** PLOVER counts the signing itself as support; agreeing to do so as an agreement. */
    SIGN_DEAL(Plover.SUPPORT),
    PROMISE(Plover.AGREE),
    PRAISE(Plover.SUPPORT),
    APOLOGIZE(Plover.SUPPORT),
    RAISE_TIES(Plover.SUPPORT),
    HOST(Plover.CONSULT),
    MEDIATE(Plover.CONSULT),
    CONCEDE(Plover.CONCEDE),
    EASE(Plover.CONCEDE),
    CALL_OFF(Plover.CONCEDE),
    RETREAT(Plover.RETREAT, Mode.WITHDRAW),
    CEASE_FIRE(Plover.RETREAT, Mode.CEASEFIRE),
    DISARM(Plover.RETREAT, Mode.DISARM),
    ADMIT(Plover.RETREAT, Mode.ACCESS),
    RESIGN(Plover.RETREAT, Mode.RESIGN),
    RETALIATE(Plover.SANCTION),
    /** A sanction to PLOVER; between companies it is a withdrawal, and so the map says. */
    CUT_TIES(Plover.SANCTION, Verb.RETREATED_FROM, Mode.DISCONTINUE),
    SUSPEND_AID(Plover.SANCTION, Mode.DISCONTINUE),
    EXPEL(Plover.SANCTION, Mode.EXPEL),
    COOPERATE(Plover.COOPERATE),
    SHARE(Plover.COOPERATE),
    EXERCISE(Plover.COOPERATE),
    EXTRADITE(Plover.COOPERATE),
    SUPPLY(Plover.COOPERATE),
    BUY(Plover.COOPERATE),
    INVEST(Plover.COOPERATE),
    ACQUIRE(Plover.COOPERATE),
    PARTNER(Plover.COOPERATE),
    AID(Plover.AID),
    SHELTER(Plover.AID),
    KEEP_PEACE(Plover.AID),
    PROTEST(Plover.PROTEST, Mode.DEMO),
    STRIKE(Plover.PROTEST, Mode.STRIKE),
    BOYCOTT(Plover.PROTEST, Mode.BOYCOTT),
    BLOCK(Plover.PROTEST, Mode.OBSTRUCT),
    RIOT(Plover.PROTEST, Mode.RIOT),
    MOBILIZE(Plover.MOBILIZE),
    ASSAULT(Plover.ASSAULT),
    KILL(Plover.ASSAULT),
    BOMB(Plover.ASSAULT, Mode.EXPLOSIVES),
    TORTURE(Plover.ASSAULT, Mode.TORTURE),
    OCCUPY(Plover.ASSAULT),
    APPOINT(Plover.SUPPORT),
    DISMISS(Plover.SANCTION, Mode.EXPEL),
    LEADS(Verb.LEADS),
    WORKS_FOR(Verb.WORKS_FOR),
    PART_OF(Verb.PART_OF),
    MEMBER_OF(Verb.MEMBER_OF),
    OWNS(Verb.OWNS),
    BASED_IN(Verb.BASED_IN),
    SUPPLIES(Verb.SUPPLIES);

    private final @Nullable Plover plover;
    private final Verb verb;
    private final @Nullable Mode mode;

    ActionKind(Plover plover) {
        this(plover, plover.verb(), null);
    }

    ActionKind(Plover plover, Mode mode) {
        this(plover, plover.verb(), mode);
    }

    ActionKind(@Nullable Plover plover, Verb verb, @Nullable Mode mode) {
        this.plover = plover;
        this.verb = verb;
        this.mode = mode;
    }

    ActionKind(Verb tie) {
        this(null, tie, null);
    }

    /** Its type in PLOVER; null for a tie, which is no event. */
    public @Nullable Plover plover() {
        return plover;
    }

    /** Its type in PLOVER when it is told with this status; null for a tie. */
    public @Nullable Plover plover(Status status) {
        return plover == null ? null : plover.told(status);
    }

    /** Its mode in PLOVER unless the words tell another; null where the kind alone does not tell. */
    public @Nullable Mode mode() {
        return mode;
    }

    /** The edge it makes in the map. */
    public Verb verb() {
        return verb;
    }

    /** Whether two sides do it together, so that who is named first means nothing. */
    public boolean isSymmetric() {
        return switch (this) {
            case MEET, NEGOTIATE, AGREE, SIGN_DEAL, COOPERATE, PARTNER -> true;
            default -> false;
        };
    }
}
