package org.policygraph.document.internal;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The English words and numbers that dates are made of, as parts of patterns and as values. */
final class DateWords {

    static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    static final String WEEKDAY =
            "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
    static final String YEAR = "(?:1[5-9]|20)\\d\\d";
    static final String ORDINAL = "(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth"
            + "|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth"
            + "|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";
    static final String NUMBER =
            "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?couple(?: of)?)";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final Pattern DIGITS = Pattern.compile("(\\d+)\\D*");

    private DateWords() {}

    static int month(String word) {
        return 1 + MONTHS.indexOf(start(word));
    }

    static DayOfWeek weekday(String word) {
        return DayOfWeek.of(1 + DAYS.indexOf(start(word)));
    }

    private static String start(String word) {
        return word.substring(0, 3).toLowerCase(Locale.ROOT);
    }

    /** "31", "3rd", "twenty-first", "two", "a couple of". */
    static OptionalInt number(String words) {
        String word = words.strip().toLowerCase(Locale.ROOT);
        var digits = DIGITS.matcher(word);
        if (digits.matches()) {
            return OptionalInt.of(Integer.parseInt(digits.group(1)));
        }
        if (word.contains("couple")) {
            return OptionalInt.of(2);
        }
        int tens = word.startsWith("twent") ? 20 : word.startsWith("thirt") && !word.equals("thirteenth") ? 30 : 0;
        String rest = tens == 0 ? word : word.substring(word.indexOf('-') + 1);
        int ones = Math.max(ORDINALS.indexOf(rest), NUMBERS.indexOf(rest));
        return tens + ones > 0 ? OptionalInt.of(tens + Math.max(0, ones)) : OptionalInt.empty();
    }

    /** "2019", or "19" of our century. */
    static int year(String digits) {
        int number = Integer.parseInt(digits);
        return number < 100 ? 2000 + number : number;
    }
}
