package org.policygraph.action;

import java.util.Locale;

/** How an action is done: PLOVER's modes, each of one or two event types. */
public enum Mode {
    VISIT(Plover.CONSULT),
    THIRD_PARTY(Plover.CONSULT),
    MULTILATERAL(Plover.CONSULT),
    PHONE(Plover.CONSULT),
    /** Away from a place, or out of a group. */
    WITHDRAW(Plover.RETREAT, Plover.SANCTION),
    RELEASE(Plover.RETREAT),
    DISARM(Plover.RETREAT),
    CEASEFIRE(Plover.RETREAT),
    /** Lets others in: observers, aid. */
    ACCESS(Plover.RETREAT),
    RESIGN(Plover.RETREAT),
    /** Asks for, or refuses, any form of exchange or help. */
    ASSIST(Plover.REQUEST, Plover.REJECT),
    /** Asks for, or refuses, another policy or government. */
    CHANGE(Plover.REQUEST, Plover.REJECT),
    /** Asks for, or refuses, a concession. */
    YIELD(Plover.REQUEST, Plover.REJECT),
    MEET(Plover.REQUEST, Plover.REJECT),
    DISAPPROVE(Plover.ACCUSE),
    INVESTIGATE(Plover.ACCUSE),
    ALLEGE(Plover.ACCUSE),
    /** Limits movement or political life, or threatens to. */
    RESTRICT(Plover.COERCE, Plover.THREATEN),
    ARREST(Plover.COERCE, Plover.THREATEN),
    /** Threatens to break off talks or relations. */
    RELATIONS(Plover.THREATEN),
    EXPEL(Plover.SANCTION, Plover.THREATEN),
    TERRITORY(Plover.THREATEN),
    VIOLENCE(Plover.THREATEN),
    DEMO(Plover.PROTEST),
    RIOT(Plover.PROTEST),
    STRIKE(Plover.PROTEST),
    HUNGER(Plover.PROTEST),
    BOYCOTT(Plover.PROTEST),
    OBSTRUCT(Plover.PROTEST),
    VANDALIZE(Plover.PROTEST),
    CONVICT(Plover.SANCTION),
    /** Ends or cuts diplomatic, commercial or material exchange. */
    DISCONTINUE(Plover.SANCTION),
    TROOPS(Plover.MOBILIZE),
    WEAPONS(Plover.MOBILIZE),
    POLICE(Plover.MOBILIZE),
    MILITIA(Plover.MOBILIZE),
    SEIZE(Plover.COERCE),
    CENSOR(Plover.COERCE),
    CURFEW(Plover.COERCE),
    MARTIAL_LAW(Plover.COERCE),
    DEPORT(Plover.COERCE),
    WITHHOLD(Plover.COERCE),
    MISINFORMATION(Plover.COERCE),
    CYBER(Plover.COERCE),
    ABDUCT(Plover.ASSAULT),
    BEAT(Plover.ASSAULT),
    TORTURE(Plover.ASSAULT),
    SEXUAL(Plover.ASSAULT),
    TARGETED(Plover.ASSAULT),
    DESTROY(Plover.ASSAULT),
    PRIMITIVE(Plover.ASSAULT),
    FIREARMS(Plover.ASSAULT),
    EXPLOSIVES(Plover.ASSAULT),
    SUICIDE_ATTACK(Plover.ASSAULT),
    AERIAL(Plover.ASSAULT),
    DRONE(Plover.ASSAULT),
    HEAVY_WEAPONS(Plover.ASSAULT),
    CROWD_CONTROL(Plover.ASSAULT),
    UNCONVENTIONAL(Plover.ASSAULT);

    private final Plover type;
    private final Plover otherType;

    Mode(Plover type) {
        this(type, type);
    }

    Mode(Plover type, Plover otherType) {
        this.type = type;
        this.otherType = otherType;
    }

    /** Whether PLOVER knows this mode for events of a type. */
    public boolean isOf(Plover wanted) {
        return wanted == type || wanted == otherType;
    }

    /** As PLOVER writes it: {@code suicide-attack}. */
    public String plover() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
