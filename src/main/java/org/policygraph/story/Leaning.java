package org.policygraph.story;

import org.jspecify.annotations.Nullable;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Plover;
import org.policygraph.action.Status;

/** On which side of another somebody is, as an action or an announcement shows it. */
public enum Leaning {
    /** Does, allows or wants what brings the two closer, or serves the other. */
    FAVOURABLE,
    /** Does, orders or wants what harms the other, or will not do what serves it. */
    ADVERSE;

    /** What an action of a kind shows; null for nothing, as where somebody only does not rule out harm. */
    static @Nullable Leaning of(ActionKind kind, Status status) {
        Plover plover = kind.plover();
        if (plover == null || plover == Plover.CONSULT || plover == Plover.REQUEST) {
            return null;
        }
        boolean negated = status == Status.NEGATED || status == Status.REVERSED;
        if (plover.isCooperative()) {
            return negated ? ADVERSE : FAVOURABLE;
        }
        return negated ? null : ADVERSE;
    }
}
