package org.policygraph.action;

import org.jspecify.annotations.Nullable;

/**
 * What was done, finer than {@link Plover}, which has no types for rules, lists, licences, tariffs and appointments.
 *
 * <p>Which words name a kind, and which grammatical roles its agent and patient take, stands in the lexicon beside the
 * extractor.
 */
public enum ActionKind {
    SANCTION_IMPOSE(Plover.SANCTION),
    SANCTION_LIFT(Plover.CONCEDE),
    LIST_ENTITY(Plover.SANCTION),
    DELIST(Plover.CONCEDE),
    BAN(Plover.SANCTION),
    RESTRICT_EXPORT(Plover.SANCTION),
    RESTRICT_IMPORT(Plover.SANCTION),
    TARIFF_IMPOSE(Plover.SANCTION),
    TARIFF_DELAY(Plover.CONCEDE),
    TARIFF_REMOVE(Plover.CONCEDE),
    LICENSE_GRANT(Plover.CONCEDE),
    LICENSE_DENY(Plover.REJECT),
    LICENSE_REVOKE(Plover.SANCTION),
    LICENSE_EXEMPT(Plover.CONCEDE),
    ALLOW(Plover.CONCEDE),
    RULE_PROPOSE(Plover.THREATEN),
    RULE_ADOPT(Plover.COERCE),
    RULE_WITHDRAW(Plover.CONCEDE),
    ORDER_SIGN(Plover.COERCE),
    BILL_INTRODUCE(Plover.THREATEN),
    BILL_PASS(Plover.COERCE),
    BILL_VETO(Plover.REJECT),
    INVESTIGATE(Plover.ACCUSE),
    SUE(Plover.ACCUSE),
    CHARGE(Plover.ACCUSE),
    ACCUSE(Plover.ACCUSE),
    CRITICIZE(Plover.ACCUSE),
    WARN(Plover.THREATEN),
    THREATEN(Plover.THREATEN),
    ULTIMATUM(Plover.THREATEN),
    RESTRICT(Plover.COERCE),
    EMERGENCY(Plover.COERCE),
    DEPORT(Plover.COERCE),
    DESTROY(Plover.COERCE),
    CYBERATTACK(Plover.COERCE),
    SPY(Plover.COERCE),
    ABDUCT(Plover.COERCE),
    ARREST(Plover.COERCE),
    CONVICT(Plover.COERCE),
    FINE(Plover.COERCE),
    SEIZE(Plover.COERCE),
    RELEASE(Plover.RETREAT),
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
    VISIT(Plover.CONSULT),
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
    RETREAT(Plover.RETREAT),
    CEASE_FIRE(Plover.RETREAT),
    DISARM(Plover.RETREAT),
    ADMIT(Plover.RETREAT),
    RESIGN(Plover.RETREAT),
    RETALIATE(Plover.SANCTION),
    /** A sanction to PLOVER; between companies it is a withdrawal, and so the map says. */
    CUT_TIES(Plover.SANCTION, Verb.RETREATED_FROM),
    SUSPEND_AID(Plover.SANCTION),
    EXPEL(Plover.SANCTION),
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
    PROTEST(Plover.PROTEST),
    STRIKE(Plover.PROTEST),
    BOYCOTT(Plover.PROTEST),
    BLOCK(Plover.PROTEST),
    RIOT(Plover.PROTEST),
    MOBILIZE(Plover.MOBILIZE),
    ASSAULT(Plover.ASSAULT),
    KILL(Plover.ASSAULT),
    BOMB(Plover.ASSAULT),
    TORTURE(Plover.ASSAULT),
    OCCUPY(Plover.ASSAULT),
    APPOINT(Plover.SUPPORT),
    DISMISS(Plover.SANCTION),
    LEADS(Verb.LEADS),
    WORKS_FOR(Verb.WORKS_FOR),
    PART_OF(Verb.PART_OF),
    MEMBER_OF(Verb.MEMBER_OF),
    OWNS(Verb.OWNS),
    BASED_IN(Verb.BASED_IN),
    SUPPLIES(Verb.SUPPLIES);

    private final @Nullable Plover plover;
    private final Verb verb;

    ActionKind(Plover plover) {
        this(plover, plover.verb());
    }

    ActionKind(Plover plover, Verb verb) {
        this.plover = plover;
        this.verb = verb;
    }

    ActionKind(Verb tie) {
        this.plover = null;
        this.verb = tie;
    }

    /** Its type in PLOVER; null for a tie, which is no event. */
    public @Nullable Plover plover() {
        return plover;
    }

    /** Its type in PLOVER when it is told with this status; null for a tie. */
    public @Nullable Plover plover(Status status) {
        return plover == null ? null : plover.told(status);
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
