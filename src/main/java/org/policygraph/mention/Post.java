package org.policygraph.mention;

import org.jspecify.annotations.Nullable;
import org.policygraph.document.PartialDate;

/**
 * An office that a person of the gazetteer held.
 *
 * @param person the id of the holder
 * @param role such as {@code President} or {@code Secretary of Commerce}
 * @param organization the id of the country, agency, company or organisation
 * @param from when it began; null when not known
 * @param to when it ended; null for not yet, or not known
 */
public record Post(
        String person,
        String role,
        String organization,
        @Nullable PartialDate from,
        @Nullable PartialDate to) {

    /** Whether it was held on, or somewhere in, a date. */
    public boolean covers(PartialDate date) {
        boolean begun = from == null || !from.firstDay().isAfter(date.lastDay());
        boolean going = to == null || !to.lastDay().isBefore(date.firstDay());
        return begun && going;
    }
}
