package org.policygraph.mention;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention.Kind;

/** Tells what a name names, from its own words and what the recogniser took it for. */
final class NameKinds {

    private NameKinds() {}

    /** The kind of a name; null when it is none of an actor or place. */
    static @Nullable Kind of(Phrase phrase, String entity) {
        if (Words.REGION_ADJECTIVE.has(words(phrase))) {
            return Kind.NATIONALITY;
        }
        if (phrase.size() == 1 && Words.PARTY_MEMBER.has(phrase.last().word()) && entity.equals("MISC")) {
            return Kind.PARTY;
        }
        if (Words.PLACE.has(words(phrase)) && !entity.equals("PERSON")) {
            return Kind.PLACE;
        }
        return switch (entity) {
            case "PERSON" -> isCamelCase(phrase) ? Kind.ORGANIZATION : Kind.PERSON;
            case "LOCATION" -> Kind.PLACE;
            case "ORGANIZATION" -> isDistrict(phrase) ? Kind.PLACE : organization(phrase);
            default -> null;
        };
    }

    /** "WeWork" is written as no person is; "McDonald" is. */
    private static boolean isCamelCase(Phrase phrase) {
        return phrase.size() == 1
                && phrase.last()
                        .word()
                        .matches("(?!Mc|Mac|De|Di|Du|La|Le|Li|Van|Fitz|O['’])\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}+");
    }

    /** "Cardiff North" is where somebody stands for election. */
    private static boolean isDistrict(Phrase phrase) {
        return phrase.size() > 1
                && phrase.last().word().matches("(North|South)([- ]?(East|West))?|East|West|Central")
                && !saysOrganization(phrase);
    }

    /** What an organisation is, by the nouns in its name. */
    static Kind organization(Phrase phrase) {
        if (any(phrase, Words.STATE_HEAD)
                && !Words.ORGANIZATION_HEAD.has(phrase.last().word())) {
            return Kind.COUNTRY;
        }
        if (any(phrase, Words.PARTY_HEAD)) {
            return Kind.PARTY;
        }
        if (Words.MEDIA_HEAD.has(phrase.last().word())) {
            return Kind.MEDIA;
        }
        if (any(phrase, Words.INTERNATIONAL_HEAD)) {
            return Kind.INTERNATIONAL;
        }
        if (Words.COMPANY_HEAD.has(phrase.last().word())) {
            return Kind.COMPANY;
        }
        boolean agency = any(phrase, Words.AGENCY_HEAD);
        return agency && !any(phrase, Words.ORGANIZATION_HEAD) ? Kind.AGENCY : Kind.ORGANIZATION;
    }

    /** Whether the words of a name say that it is an organisation. */
    static boolean saysOrganization(Phrase phrase) {
        return !Words.PLACE.has(words(phrase))
                && phrase.tokens().stream()
                        .filter(Token::isProperNoun)
                        .map(Token::word)
                        .anyMatch(word -> Words.PARTY_HEAD.has(word)
                                || Words.STATE_HEAD.has(word)
                                || Words.AGENCY_HEAD.has(word)
                                || Words.ORGANIZATION_HEAD.has(word)
                                || Words.INTERNATIONAL_HEAD.has(word));
    }

    private static boolean any(Phrase phrase, Words list) {
        return phrase.tokens().stream().map(Token::word).anyMatch(list::has);
    }

    static String words(Phrase phrase) {
        List<String> words = phrase.tokens().stream().map(Token::word).toList();
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }
}
