package org.policygraph.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygraph.document.Sentence;
import org.policygraph.document.Syntax;

/** Closed lists of English words that tell what a name or description is; read from {@code lexicon/words.tsv}. */
public enum Words {
    PARTY_HEAD,
    AGENCY_HEAD,
    COMPANY_HEAD,
    MEDIA_HEAD,
    INTERNATIONAL_HEAD,
    ORGANIZATION_HEAD,
    /** Nouns that end the name of an event, a law or a work. */
    EVENT_HEAD,
    ELECTION,
    /** What stands between a country and its election: "general", "federal". */
    ELECTION_WORD,
    /** Words before a person's name that are no part of it. */
    TITLE,
    /** Titles that do belong to the name: "Pope Francis". */
    KEPT_TITLE,
    /** Nouns that name a post somebody holds. */
    POST,
    COMPANY_NOUN,
    PERSON_NOUN,
    GROUP_NOUN,
    GOVERNMENT_NOUN,
    FORCE_NOUN,
    INSTITUTION_NOUN,
    /** Plurals and the like that count as somebody only where they say something: "media", "reports". */
    SPEAKING_NOUN,
    /** People who speak for others or without a name: "source", "spokesman". */
    SPEAKER_NOUN,
    /** What is published and then "says" something: "report", "statement". */
    DOCUMENT_NOUN,
    /** Nouns for the press and what it prints: they stand for an outlet. */
    PRESS_NOUN,
    /** Verbs that tell what somebody says. */
    REPORT_VERB,
    /** Adjectives and names of peoples that belong to no country of the gazetteer. */
    REGION_ADJECTIVE,
    /** Plurals and persons whose possessive stands within a name: "People's Party". */
    POSSESSIVE,
    /** Capital letters that are no name of anybody: "GDP". */
    NO_NAME,
    /** Regions that recognisers take for parts of other names. */
    PLACE,
    STATE_HEAD,
    /** What may follow a name directly without being part of it. */
    AFTER_NAME,
    /** What a member of a party is called as well as the party. */
    PARTY_MEMBER,
    /** Verbs whose object does what depends on them: "ordered Huawei to stop". */
    OBJECT_CONTROL,
    /** Nouns for what is held against the object of a verb: "listed Huawei amid concerns that it …". */
    SUSPICION,
    /** Given names that men bear. */
    MALE_NAME,
    /** Given names that women bear. */
    FEMALE_NAME,
    /** Verbs with places as objects. */
    MOTION_VERB,
    /** Grammatical relations in which a capital stands for its government. */
    GOVERNMENT_TIE,
    /** What only somebody who can act does: a capital before such a verb is a government. */
    SPEECH_VERB;

    private static final Map<String, Set<String>> LISTS = Table.read("lexicon/words.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("list"), row -> Set.copyOf(row.values("words"))));

    /** Whether a word of a sentence says something: the subject of a verb of saying, or what an "according to" names. */
    public static boolean speaks(Sentence sentence, int word) {
        Syntax syntax = sentence.syntax();
        boolean according = syntax.dependents(word, "case").stream()
                .anyMatch(at -> sentence.token(at).word().equalsIgnoreCase("according"));
        boolean subject = syntax.governors(word, "nsubj").stream()
                .filter(verb -> !syntax.governors(verb, "acl").contains(word))
                .anyMatch(verb -> REPORT_VERB.has(sentence.token(verb).lemma()));
        boolean inverted = syntax.governors(word, "obj").stream()
                .filter(verb -> verb < word && syntax.dependents(verb, "nsubj").isEmpty())
                .anyMatch(verb -> REPORT_VERB.has(sentence.token(verb).lemma()));
        return according || subject || inverted;
    }

    /** Whether a word, in any case, is in the list. */
    public boolean has(String word) {
        return LISTS.getOrDefault(name(), Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
