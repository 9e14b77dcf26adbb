package org.policygraph.path.engine;

import java.util.Arrays;
import java.util.List;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Status;
import org.policygraph.graph.Retold;
import org.policygraph.graph.Standing;

/**
 * An action behind a line of the map, with all that is told of it.
 *
 * @param ref which action it is to the one who loaded the map
 * @param kind what was done
 * @param status how far it has come by all its claims
 * @param days when
 * @param told its claims and what takes it back
 */
public record Telling(long ref, ActionKind kind, Status status, Standing.Days days, Told told) {

    /**
     * What is told of an action.
     *
     * @param reversedFrom the day by which it was known that something takes it back; {@link Days#NEVER} otherwise
     * @param voices its claims, by id
     */
    @SuppressWarnings("ArrayRecordComponent") // a million of these are held in memory; nobody compares them
    public record Told(int reversedFrom, Voice... voices) {}

    /** The day by which all that is told was known, and at the earliest {@link Days#NEVER} + 1 when nothing is told. */
    int knownFrom() {
        int latest = status == Status.REVERSED ? told.reversedFrom : Days.EVER;
        for (Voice voice : told.voices) {
            latest = Math.max(latest, voice.knownFrom());
        }
        return told.voices.length == 0 ? Days.NEVER + 1 : latest;
    }

    /** The action by what was known of it on a day; {@link Days#NEVER} is today. */
    Retold asOf(int day) {
        List<Retold.Voice> known = Arrays.stream(told.voices)
                .filter(voice -> voice.knownFrom() <= day)
                .map(voice -> new Retold.Voice(voice.teller(), voice.status(), voice.stance(), voice.confidence()))
                .toList();
        boolean reversed = status == Status.REVERSED && told.reversedFrom <= day;
        return Retold.of(new Retold.Told(Long.toString(ref), kind, status, days, reversed), known);
    }
}
