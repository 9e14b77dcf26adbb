package org.policygraph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.document.Precision;
import org.policygraph.identity.Portrait.Traits;

/** Makes records as other lists and articles would tell of an actor: another spelling, and only part of what is known. */
final class Variants {

    private static final String[][] ROMANISATIONS = {
        {"kh", "h"},
        {"zh", "j"},
        {"ts", "tz"},
        {"iy", "y"},
        {"ei", "ey"},
        {"ou", "u"},
        {"ee", "i"},
        {"oo", "u"},
        {"q", "k"},
        {"gh", "g"},
        {"dh", "d"},
        {"th", "t"},
        {"ai", "ay"},
        {"ya", "ia"},
        {"yu", "iu"},
        {"ck", "k"},
        {"ph", "f"},
        {"w", "v"},
        {"y", "i"},
        {"ll", "l"},
        {"mm", "m"},
        {"ss", "s"},
        {"nn", "n"},
        {"e", "i"},
        {"o", "u"}
    };
    private static final List<List<String>> FORMS = List.of(
            List.of("Ltd", "Limited", "Ltd.", "LTD"),
            List.of("Inc.", "Incorporated", "INC"),
            List.of("Corp.", "Corporation", "CORP"),
            List.of("Co.", "Company"),
            List.of("LLC", "L.L.C.", "Limited Liability Company"),
            List.of("OOO", "OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU"),
            List.of("AO", "JSC", "Joint Stock Company"),
            List.of("OAO", "OJSC", "Open Joint Stock Company"),
            List.of("GmbH", "GMBH"),
            List.of("Department", "Dept."),
            List.of("International", "Intl."),
            List.of("Technologies", "Technology"),
            List.of("Center", "Centre"),
            List.of("Organization", "Organisation"));

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{5,}");

    private final Random random;

    Variants(Random random) {
        this.random = random;
    }

    /** A record of the actor, under one of its names. */
    Portrait of(Portrait actor, String id) {
        // a surname alone is led to its person within the article, before anybody asks here
        List<String> names = actor.names().stream()
                .filter(each -> actor.kind() != ActorKind.PERSON || each.strip().contains(" "))
                .toList();
        names = names.isEmpty() ? List.copyOf(actor.names()) : names;
        String name = names.get(random.nextInt(names.size()));
        int changes = random.nextInt(5) == 0 ? 2 : 1;
        for (int i = 0; i < changes; i++) {
            name = actor.kind() == ActorKind.PERSON ? person(name) : organization(name);
        }
        return new Portrait(id, actor.kind(), Set.of(name), traits(actor.traits()));
    }

    private Traits traits(Traits all) {
        Set<PartialDate> births = new TreeSet<>();
        if (!all.births().isEmpty() && random.nextInt(10) < 7) {
            PartialDate birth = all.births().iterator().next();
            births.add(
                    random.nextBoolean() && birth.precision() == Precision.DAY
                            ? new PartialDate(birth.year(), 0, 0)
                            : birth);
        }
        return new Traits(
                random.nextInt(20) < 19 ? all.countries() : Set.of(),
                births,
                random.nextInt(10) < 2 ? all.identifiers() : Set.of(),
                random.nextInt(10) < 5 ? all.posts() : Set.of(),
                random.nextInt(10) < 5 ? all.companions() : Set.of(),
                Set.of());
    }

    private String person(String name) {
        return switch (random.nextInt(8)) {
            case 0 -> typo(name);
            case 1, 2 -> romanised(name);
            case 3 -> name.contains(",") ? name.toUpperCase(Locale.ROOT) : turned(name);
            case 4 -> withoutMiddle(name);
            case 5 -> withNick(name);
            case 6 -> "Mr. " + name;
            default -> name.toUpperCase(Locale.ROOT);
        };
    }

    private String organization(String name) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> typo(name);
            case 2 -> romanised(name);
            case 3, 4 -> otherForm(name);
            case 5 -> withoutForm(name);
            case 6 -> name.replace("-", " ").replace("&", "and");
            default -> "The " + name.toUpperCase(Locale.ROOT);
        };
    }

    /** One letter left out, doubled, changed or swapped, inside a word of at least five letters. */
    private String typo(String name) {
        List<Integer> places = new ArrayList<>();
        Matcher words = LONG_WORD.matcher(name);
        while (words.find()) {
            for (int i = words.start() + 1; i < words.end() - 1; i++) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return name;
        }
        int at = places.get(random.nextInt(places.size()));
        String before = name.substring(0, at);
        char letter = name.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> before + name.substring(at + 1);
            case 1 -> before + letter + name.substring(at);
            case 2 -> before + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
            default -> before + name.charAt(at + 1) + letter + name.substring(at + 2);
        };
    }

    private String romanised(String name) {
        List<String[]> pairs = new ArrayList<>(Arrays.asList(ROMANISATIONS));
        Collections.shuffle(pairs, random);
        for (String[] pair : pairs) {
            Matcher word = LONG_WORD.matcher(name);
            while (word.find()) {
                int at = word.group().toLowerCase(Locale.ROOT).indexOf(pair[0], 1);
                if (at > 0) {
                    int from = word.start() + at;
                    return name.substring(0, from) + pair[1] + name.substring(from + pair[0].length());
                }
            }
        }
        return name;
    }

    private static String turned(String name) {
        int last = name.lastIndexOf(' ');
        return last < 0 ? name : name.substring(last + 1).toUpperCase(Locale.ROOT) + ", " + name.substring(0, last);
    }

    private static String withoutMiddle(String name) {
        String[] words = name.split(" ", -1);
        return words.length < 3 || name.contains(",") ? name : words[0] + " " + words[words.length - 1];
    }

    private String withNick(String name) {
        String[] words = name.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String word = Letters.plain(words[i]);
            List<String> others = Words.GIVEN.entrySet().stream()
                    .filter(entry ->
                            !entry.getKey().equals(word) && entry.getValue().equals(Words.GIVEN.get(word)))
                    .map(entry -> entry.getKey())
                    .sorted()
                    .toList();
            if (!others.isEmpty()) {
                String nick = others.get(random.nextInt(others.size()));
                words[i] = Character.toUpperCase(nick.charAt(0)) + nick.substring(1);
                return String.join(" ", words);
            }
        }
        return romanised(name);
    }

    private String otherForm(String name) {
        for (List<String> spellings : FORMS) {
            for (String spelling : spellings) {
                int at = (" " + name.toLowerCase(Locale.ROOT) + " ")
                        .indexOf(" " + spelling.toLowerCase(Locale.ROOT) + " ");
                if (at >= 0) {
                    String other = spellings.get(random.nextInt(spellings.size()));
                    return name.substring(0, at) + other + name.substring(at + spelling.length());
                }
            }
        }
        return random.nextBoolean() ? name + " Ltd." : typo(name);
    }

    private static String withoutForm(String name) {
        return name.replaceAll("(?i),? (ltd|inc|corp|co|llc|ooo|oao|ao|zao|limited|gmbh|company|corporation)\\.?$", "");
    }
}
