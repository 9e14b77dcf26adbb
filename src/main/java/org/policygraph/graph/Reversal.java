package org.policygraph.graph;

import java.util.Set;
import org.policygraph.action.ActionKind;

/**
 * One action that takes back another.
 *
 * @param by the id of the later action
 * @param of the id of the one that it takes back
 */
record Reversal(String by, String of) {

    /** The kinds of action that one of this kind takes back as a whole; a delay or an exemption takes back nothing. */
    static Set<ActionKind> of(ActionKind kind) {
        return switch (kind) {
            case SANCTION_LIFT -> Set.of(ActionKind.SANCTION_IMPOSE);
            case DELIST -> Set.of(ActionKind.LIST_ENTITY);
            case TARIFF_REMOVE -> Set.of(ActionKind.TARIFF_IMPOSE);
            case LICENSE_REVOKE -> Set.of(ActionKind.LICENSE_GRANT);
            case RULE_WITHDRAW -> Set.of(ActionKind.RULE_PROPOSE, ActionKind.RULE_ADOPT);
            case ALLOW -> Set.of(ActionKind.BAN);
            case RELEASE -> Set.of(ActionKind.ARREST);
            case DISMISS -> Set.of(ActionKind.APPOINT);
            default -> Set.of();
        };
    }
}
