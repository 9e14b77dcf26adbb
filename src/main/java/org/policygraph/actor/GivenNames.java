package org.policygraph.actor;

import java.util.Arrays;
import org.policygraph.mention.Words;

/** What a person's given names say of "he" and "she". */
final class GivenNames {

    private GivenNames() {}

    /** Whether a person can be meant by "she", or by "he"; yes where the names do not tell. */
    static boolean allow(String person, boolean female) {
        String[] words = person.split("[ -]");
        boolean man = Arrays.stream(words, 0, Math.max(1, words.length - 1)).anyMatch(Words.MALE_NAME::has);
        boolean woman = Arrays.stream(words, 0, Math.max(1, words.length - 1)).anyMatch(Words.FEMALE_NAME::has);
        return man == woman || female == woman;
    }
}
