package org.policygraph.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** What scanners, scrapers and people do to a text; each way takes a text and gives a worse one. */
enum Noise {
    SPLICED {
        @Override
        String on(String text, Random random) {
            int cut = at(text, random);
            return text.substring(cut) + text.substring(0, cut);
        }
    },
    WITHOUT_FULL_STOPS {
        @Override
        String on(String text, Random random) {
            return text.replaceAll("[.!?\n]", " ");
        }
    },
    CAPITALS {
        @Override
        String on(String text, Random random) {
            return random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
        }
    },
    MISREAD {
        @Override
        String on(String text, Random random) {
            return each(text, random, 30, () -> any(random, "rn", "1", "0", "|", "", "ﬁ", "-\n", "¬"));
        }
    },
    STRAY_MARKS {
        @Override
        String on(String text, Random random) {
            return between(
                    text, random, 40, List.of("\"", "“", "”", "'", "’", "(", ")", "[", "]", "—", "…", "•", "$", "%"));
        }
    },
    INVISIBLE {
        @Override
        String on(String text, Random random) {
            return between(
                    text,
                    random,
                    15,
                    List.of("\u200B", "\u200D", "\uFEFF", "\u00AD", "\u00A0", "\u202E", "\u2028", "\0"));
        }
    },
    BEYOND_THE_BASIC_PLANE {
        @Override
        String on(String text, Random random) {
            return between(text, random, 25, List.of("😀", "👧", "𝕳", "e\u0301\u0302", "\uD83D", "\uDE00", "🇺🇸"));
        }
    },
    LINE_ENDS {
        @Override
        String on(String text, Random random) {
            String broken = each(text, random, 20, () -> any(random, "\n", "\r", "\r\n", "\t", "\u0085", "\f"));
            return random.nextBoolean() ? broken : broken.replace("\n", any(random, "\r", "\r\n"));
        }
    },
    OTHER_SCRIPTS {
        @Override
        String on(String text, Random random) {
            return between(
                    text,
                    random,
                    5,
                    List.of(
                            " قالت الشركة يوم الاثنين. ",
                            " 公司周一表示。",
                            " Die Firma klagte am Montag. ",
                            " компания ",
                            " ก่อน "));
        }
    },
    DEEP {
        @Override
        String on(String text, Random random) {
            int depth = random.nextInt(400);
            String open = any(random, "(", "[", "“", "\"", "the ban of ", "which said that ");
            int cut = at(text, random);
            return text.substring(0, cut) + open.repeat(depth) + text.substring(cut) + ")".repeat(random.nextInt(400));
        }
    },
    LONG_WORD {
        @Override
        String on(String text, Random random) {
            int cut = at(text, random);
            return text.substring(0, cut)
                    + any(random, "x", "A", "9", ".", "-", ",", " ", "\n").repeat(random.nextInt(6_000))
                    + text.substring(cut);
        }
    },
    TABLE {
        @Override
        String on(String text, Random random) {
            return each(text, random, 6, () -> any(random, "\t", " | ", "\n", " ; ", "   "));
        }
    },
    DATES {
        @Override
        String on(String text, Random random) {
            return between(
                    text,
                    random,
                    10,
                    List.of(
                            " 31/02/2019 ",
                            " May 0 ",
                            " 2019-13-45 ",
                            " the 99th of May ",
                            " Q9 ",
                            " 0000 ",
                            " last next Monday ",
                            " 999 years ago ",
                            " 9999-12-31 ",
                            " in 500 decades ",
                            " February 29 "));
        }
    };

    /** The same text, worse. */
    abstract String on(String text, Random random);

    private static int at(String text, Random random) {
        return random.nextInt(text.length() + 1);
    }

    private static String any(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Puts things between characters, about as many as are asked for. */
    private static String between(String text, Random random, int many, List<String> things) {
        StringBuilder noisy = new StringBuilder(text);
        for (int i = random.nextInt(2 * many); i >= 0; i--) {
            noisy.insert(random.nextInt(noisy.length() + 1), things.get(random.nextInt(things.size())));
        }
        return noisy.toString();
    }

    /** Replaces one of so many characters. */
    private static String each(String text, Random random, int oneOf, Supplier<String> thing) {
        StringBuilder noisy = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (random.nextInt(oneOf) == 0) {
                noisy.append(thing.get());
            } else {
                noisy.append(text.charAt(i));
            }
        }
        return noisy.toString();
    }
}
