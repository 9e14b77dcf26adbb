package org.policygraph.ingest;

/**
 * Something that went wrong with one input, told so that a person can mend it.
 *
 * @param stage where it went wrong
 * @param level how bad it is
 * @param place the file, or the line of one
 * @param reason why, in one line
 */
public record Problem(Stage stage, Level level, String place, String reason) {

    /** What was being done. */
    public enum Stage {
        LOADING,
        READING,
        WRITING
    }

    /** Whether the input was taken all the same. */
    public enum Level {
        WARNING,
        REFUSED
    }

    public Problem {
        reason = reason.lines().findFirst().orElse("no reason is known");
    }

    static Problem undated(String place) {
        return new Problem(
                Stage.LOADING,
                Level.WARNING,
                place,
                "no date of publication; dates such as \"last week\" stay open. Give --date, or a header line 'date: 2019-05-20'");
    }

    static Problem retracted(String place) {
        return new Problem(
                Stage.WRITING,
                Level.REFUSED,
                place,
                "it, or all of its source, was taken back before; `retract --lift ID` lets it in again");
    }

    @Override
    public String toString() {
        return place + ": " + reason;
    }
}
