package org.policygraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.policygraph.document.Sentence;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention.Kind;
import org.policygraph.mention.Name.Evidence;

/** Mends where names begin and end, by the capitals and small words of a sentence. */
final class NameShape {

    private static final Set<String> CONNECTORS = Set.of("of", "for", "on", "to", "Against");

    private final Sentence sentence;
    private final Gazetteer gazetteer;

    NameShape(Sentence sentence, Gazetteer gazetteer) {
        this.sentence = sentence;
        this.gazetteer = gazetteer;
    }

    /** Without marks, possessives and determiners at either end. */
    Phrase trimmed(Phrase phrase) {
        int from = phrase.from();
        int to = phrase.to();
        while (to - from > 1 && isLeftMargin(from, to)) {
            from++;
        }
        while (to - from > 1 && isMargin(sentence.token(to - 1))) {
            to--;
        }
        return new Phrase(sentence, from, to);
    }

    /** "the" never belongs to a name; "The" does where the gazetteer spells it so. */
    private boolean isLeftMargin(int from, int to) {
        Token token = sentence.token(from);
        return token.word().equals("the")
                || !Character.isLetterOrDigit(token.word().charAt(0))
                || (isMargin(token) && gazetteer.named(text(from, to)).isEmpty());
    }

    private static boolean isMargin(Token token) {
        return token.tag().equals("POS")
                || token.tag().equals("DT")
                || token.tag().equals("CC")
                || !Character.isLetterOrDigit(token.word().charAt(0));
    }

    private String text(int from, int to) {
        return Spellings.key(sentence.tokens().subList(from, to));
    }

    /** A person's name without the titles before it: "President Jane Roe" is "Jane Roe". */
    Phrase untitled(Phrase phrase) {
        boolean person = gazetteer.named(phrase.key()).stream()
                .anyMatch(sense -> sense.entry().kind() == Kind.PERSON);
        int from = phrase.from();
        while (person
                && from < phrase.to() - 1
                && isTitle(sentence.token(from))
                && !gazetteer.named(text(from + 1, phrase.to())).isEmpty()) {
            from++;
        }
        return phrase.startingAt(from);
    }

    /** What is left of a recognised name when titles and names of others are taken off, and missing ends added. */
    List<Name> repair(Name name, List<Name> known) {
        return switch (name.kind()) {
            case PERSON -> person(name, known);
            case PLACE, NATIONALITY, COUNTRY -> List.of(name);
            default -> organization(name, known);
        };
    }

    private List<Name> person(Name name, List<Name> known) {
        Phrase phrase = name.phrase();
        int from = phrase.from();
        while (from < phrase.to() - 1 && isBeforePerson(from, known)) {
            from++;
        }
        if (from > 0
                && Words.KEPT_TITLE.has(sentence.token(from - 1).word())
                && sentence.token(from - 1).isProperNoun()) {
            from--;
        }
        int to = phrase.to();
        while (to - from > 1 && Words.AFTER_NAME.has(sentence.token(to - 1).word())) {
            to--;
        }
        boolean noName =
                isTitle(sentence.token(from)) || sentence.token(from).word().matches("[IVX]+");
        List<Name> names = new ArrayList<>(placeBefore(phrase, from));
        if (!noName) {
            names.add(name.over(new Phrase(sentence, from, to)));
        }
        return names;
    }

    /** "Governor of Maine Jane Roe": the recogniser gave her the state for a first name. */
    private List<Name> placeBefore(Phrase phrase, int from) {
        Phrase place = from > phrase.from() ? phrase.endingBefore(from) : phrase;
        boolean state = from > phrase.from() && Words.PLACE.has(NameKinds.words(place));
        return state ? List.of(new Name(place, Kind.PLACE, Evidence.WORDING)) : List.of();
    }

    private boolean isBeforePerson(int index, List<Name> known) {
        return isTitle(sentence.token(index))
                || (Words.PLACE.has(sentence.token(index).word()) && Phrase.isWord(sentence, index - 1, "of"))
                || !Character.isLetter(sentence.token(index).word().charAt(0))
                || known.stream()
                        .anyMatch(other -> other.kind() != Kind.PERSON
                                && other.phrase().from() <= index
                                && index < other.phrase().to());
    }

    private static boolean isTitle(Token token) {
        return Words.TITLE.has(token.word()) && !Words.KEPT_TITLE.has(token.word());
    }

    private List<Name> organization(Name name, List<Name> known) {
        Phrase phrase = name.phrase();
        for (Name other : known) {
            boolean ends = phrase.contains(other.phrase())
                    && other.phrase().to() == phrase.to()
                    && other.phrase().from() > phrase.from();
            if (ends && (other.kind() == Kind.COMPANY || other.kind() == Kind.PERSON)) {
                return List.of();
            }
        }
        Phrase whole = extended(phrase);
        return List.of(
                new Name(whole, whole.equals(phrase) ? name.kind() : NameKinds.organization(whole), name.evidence()));
    }

    /** Runs of capitals that say themselves that they are an organisation, though the recogniser missed them. */
    List<Name> byWording(List<Name> recognized) {
        List<Name> names = new ArrayList<>();
        int from = 0;
        while (from < sentence.tokens().size()) {
            int to = endOfCapitals(from);
            if (to == from) {
                from++;
                continue;
            }
            Phrase run = withoutParty(trimmed(withoutPersons(new Phrase(sentence, from, to), recognized)));
            Phrase whole = NameKinds.saysOrganization(run) ? joined(extended(run)) : run;
            if (whole.size() > 1 && NameKinds.saysOrganization(run)) {
                names.add(new Name(whole, NameKinds.organization(whole), Evidence.WORDING));
            }
            from = Math.max(to, run.to());
        }
        return names;
    }

    /** Up to the first person in it, and without the titles before that. */
    private static Phrase withoutPersons(Phrase run, List<Name> recognized) {
        int to = recognized.stream()
                .filter(name -> name.kind() == Kind.PERSON
                        && name.phrase().size() > 1
                        && name.phrase().overlaps(run))
                .mapToInt(name -> name.phrase().from())
                .min()
                .orElse(run.to());
        Phrase rest = to <= run.from() ? run.startingAt(run.to() - 1) : run.endingBefore(to);
        while (rest.size() > 1 && Words.POST.has(rest.last().word())) {
            rest = rest.endingBefore(rest.to() - 1);
        }
        return rest;
    }

    /** "Republican senator": the word tells of a member, not of the party. */
    boolean isMembership(Phrase phrase) {
        int next = phrase.to();
        return phrase.size() == 1
                && Words.PARTY_MEMBER.has(phrase.last().word())
                && next < sentence.tokens().size()
                && sentence.token(next).isNoun();
    }

    /** "Secretary of State": the word belongs to the post. */
    boolean isPortfolio(Name name) {
        int of = name.phrase().from() - 1;
        return of > 0
                && name.phrase().size() == 1
                && name.evidence() != Evidence.GAZETTEER
                && Phrase.isWord(sentence, of, "of", "for")
                && Phrase.isWord(sentence, of - 1, "secretary", "minister", "undersecretary");
    }

    /** "Senate Democratic leader": the adjective belongs to the leader, "Senate" is the name. */
    Phrase withoutParty(Phrase phrase) {
        int next = phrase.to();
        boolean adjective = phrase.size() > 1
                && phrase.last().word().matches("Democratic|Republican|Conservative|Labour|Liberal")
                && Words.AGENCY_HEAD.has(sentence.token(next - 2).word())
                && next < sentence.tokens().size()
                && sentence.token(next).isNoun();
        return adjective ? phrase.endingBefore(next - 1) : phrase;
    }

    /** Whether one run of marked words falls apart at a word. */
    boolean isBreak(int from, int at) {
        Token token = sentence.token(at);
        Token before = sentence.token(at - 1);
        if (token.word().equals(",")) {
            return !(at + 1 < sentence.tokens().size()
                    && Words.COMPANY_HEAD.has(sentence.token(at + 1).word()));
        }
        if (token.word().equals("and")) {
            return joinsTwo(from, at);
        }
        if (token.tag().equals("POS")) {
            return !Words.POSSESSIVE.has(before.word());
        }
        return !token.word().isEmpty()
                && "()[]-LRB--RRB-;".contains(token.word())
                && !token.word().equals("-");
    }

    /** "Reform Party and Liberal Alliance": either side says itself that it is an organisation. */
    private boolean joinsTwo(int from, int and) {
        int end = endOfCapitals(and + 1);
        return end > and + 2
                && NameKinds.saysOrganization(new Phrase(sentence, from, and))
                && NameKinds.saysOrganization(new Phrase(sentence, and + 1, end));
    }

    /** With what belongs to it behind: "Ministry" becomes "Ministry of Foreign Affairs". */
    private Phrase extended(Phrase phrase) {
        int to = phrase.to();
        while (true) {
            int next = endOfComplement(phrase.from(), to);
            if (next == to) {
                return new Phrase(sentence, phrase.from(), to);
            }
            to = next;
        }
    }

    private int endOfComplement(int from, int to) {
        if (!NameKinds.saysOrganization(new Phrase(sentence, from, to))
                || to >= sentence.tokens().size()) {
            return to;
        }
        String word = sentence.token(to).word();
        int next = to;
        if (CONNECTORS.contains(word)) {
            next = Phrase.isWord(sentence, to + 1, "the") ? to + 2 : to + 1;
        } else if (word.equals("and") && !isPlace(to - 1)) {
            next = to + 1;
        }
        int end = endOfComplementFrom(next);
        boolean another = word.equals("and") && (end == next || isNameItself(next, end) || !isList(from, to));
        return next == to || end == next || another ? to : end;
    }

    /** Where a complement ends that starts at a word: behind a known place, before a person or a post. */
    private int endOfComplementFrom(int from) {
        int end = endOfCapitals(from);
        if (end == from) {
            return from;
        }
        Optional<Integer> known = gazetteer.endOfLongest(sentence, from);
        boolean described = known.isPresent() && known.get() < end && isAdjective(from, known.get());
        if (known.isPresent() && isPlace(from) && !described) {
            return known.get();
        }
        for (int i = from + 1; i < end; i++) {
            boolean person = "PERSON".equals(sentence.token(i).entity())
                    && !"PERSON".equals(sentence.token(from).entity());
            if (person || Words.AFTER_NAME.has(sentence.token(i).word())) {
                return i;
            }
        }
        return Phrase.isWord(sentence, from, "directors", "trustees", "governors") ? from : end;
    }

    /** "Union for French Democracy": the country describes what follows. */
    private boolean isAdjective(int from, int to) {
        return gazetteer.named(text(from, to)).stream().allMatch(sense -> sense.use() == Sense.Use.ADJECTIVE)
                && Character.isUpperCase(sentence.token(to).word().charAt(0));
    }

    /** "the Weavers and Dyers Association": with the first half, if that is no name itself. */
    private Phrase joined(Phrase phrase) {
        int and = phrase.from() - 1;
        int from = and;
        while (from > 0 && isCapital(sentence.token(from - 1))) {
            from--;
        }
        boolean half = Phrase.isWord(sentence, and, "and") && from < and && Phrase.isWord(sentence, from - 1, "the");
        boolean party =
                half && sentence.token(and - 1).word().matches("Republican|Democratic|Conservative|Labour|Liberal");
        return half && !party && !isNameItself(from, and) && !isPlace(and - 1) ? phrase.startingAt(from) : phrase;
    }

    /** Whether the words end in a complement that an "and" can go on: "Department of Health". */
    private boolean isList(int from, int to) {
        return sentence.tokens().subList(from, to).stream().anyMatch(token -> CONNECTORS.contains(token.word()))
                && sentence.token(to).entity() != null;
    }

    private boolean isNameItself(int from, int to) {
        Phrase phrase = new Phrase(sentence, from, to);
        return NameKinds.saysOrganization(phrase)
                || !gazetteer.named(phrase.key()).isEmpty()
                || "PERSON".equals(phrase.first().entity());
    }

    private boolean isPlace(int index) {
        Token token = sentence.token(index);
        return "LOCATION".equals(token.entity())
                || Words.PLACE.has(token.word())
                || !gazetteer.named(token.word()).isEmpty();
    }

    private int endOfCapitals(int from) {
        int to = from;
        while (to < sentence.tokens().size()
                && (isCapital(sentence.token(to)) || (to > from && isInnerPossessive(to)))) {
            to++;
        }
        return to;
    }

    private boolean isInnerPossessive(int index) {
        boolean goesOn = index + 1 < sentence.tokens().size() && isCapital(sentence.token(index + 1));
        return goesOn
                && sentence.token(index).tag().equals("POS")
                && Words.POSSESSIVE.has(sentence.token(index - 1).word());
    }

    private static boolean isCapital(Token token) {
        boolean name = token.isProperNoun() || token.tag().startsWith("JJ");
        return name && Character.isUpperCase(token.word().charAt(0)) && !"DATE".equals(token.entity());
    }
}
