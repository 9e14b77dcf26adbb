package org.policygraph.profile;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;

/**
 * A day by which something must have been published.
 *
 * @param day that day, still included
 */
public record KnownBy(LocalDate day) {

    public static KnownBy of(PartialDate date) {
        return new KnownBy(date.lastDay());
    }

    /**
     * For each precision the latest day an article can carry to be published by then for sure: one of "May 2019" is
     * known only when May is over.
     */
    public Map<String, LocalDate> latest() {
        LocalDate next = day.plusDays(1);
        Map<String, LocalDate> latest = new LinkedHashMap<>();
        latest.put(Precision.DAY.name(), day);
        latest.put(
                Precision.MONTH.name(),
                next.with(TemporalAdjusters.firstDayOfMonth()).minusDays(1));
        latest.put(
                Precision.YEAR.name(),
                next.with(TemporalAdjusters.firstDayOfYear()).minusDays(1));
        return latest;
    }
}
