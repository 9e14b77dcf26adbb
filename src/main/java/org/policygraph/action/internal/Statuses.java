package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.document.Dependency;

/**
 * How far an action has come, as auxiliaries, negations and governing words tell.
 *
 * @param phrases of the sentence
 */
record Statuses(Phrases phrases) {

    private static final Set<String> HEARSAY = Set.of("allegedly", "reportedly", "supposedly");
    private static final Set<String> IFS = Set.of("if", "unless", "provided");
    private static final Set<String> EXCHANGES = Set.of("return", "exchange");
    private static final Set<String> MERELY = Set.of("only", "just", "merely", "all", "every");
    private static final int DEEPEST = 5;

    private Grammar grammar() {
        return phrases.grammar();
    }

    private Lexicon lexicon() {
        return phrases.lexicon();
    }

    /** How what a trigger names is told; empty where a request or an order is told, not the deed. */
    Optional<Telling> of(int trigger) {
        if (isAsked(trigger)) {
            return Optional.empty();
        }
        if (isCalledUntrue(trigger)) {
            return Optional.of(new Telling(Status.DENIED, Telling.NONE));
        }
        Status status = own(trigger);
        int refusal = status == Status.NEGATED ? modal(trigger) : Telling.NONE;
        int below = trigger;
        Set<Integer> seen = new HashSet<>(List.of(trigger));
        for (int depth = 0; depth < DEEPEST; depth++) {
            Dependency up = governing(below);
            if (up == null || !seen.add(up.governor())) {
                break;
            }
            Optional<Modality> modality = modality(below, up);
            if (modality.isPresent()) {
                Status governed = modality.get().status();
                if (governed == null && !isGivenOut(up)) {
                    return Optional.empty();
                }
                status = status == Status.DONE && governed != null ? willed(governed, trigger) : status;
            } else if (status == Status.DONE && isPurpose(below, up)) {
                status = Status.PLANNED;
            }
            Status above = own(up.governor());
            if (above == Status.NEGATED && modality.filter(Modality::isWill).isPresent()) {
                refusal = up.governor();
            }
            if (above == Status.NEGATED || (status == Status.DONE && !up.is("ccomp"))) {
                status = above;
            }
            below = up.governor();
        }
        return Optional.of(new Telling(status, refusal));
    }

    /** "The claim that X armed Y is false", "described the idea that X armed Y as absurd". */
    private boolean isCalledUntrue(int trigger) {
        List<Integer> verdicts = new ArrayList<>();
        for (int idea : grammar().syntax().governors(trigger, "ccomp", "acl")) {
            if (grammar().token(idea).isNoun()) {
                verdicts.addAll(grammar().syntax().governors(idea, "nsubj"));
                for (int verb : grammar().syntax().governors(idea, "obj")) {
                    verdicts.addAll(grammar().syntax().dependents(verb, "obl:as", "advcl:as", "xcomp"));
                }
                verdicts.addAll(grammar().syntax().dependents(trigger, "obl:as", "advcl:as"));
            }
        }
        return verdicts.stream()
                .anyMatch(word -> lexicon().isUntrue(grammar().lemma(word)) && isPlain(grammar(), word));
    }

    /** What the word above makes of the one below; nothing where it only says what a plan or a charge was about. */
    private Optional<Modality> modality(int below, Dependency up) {
        Optional<Modality> modality = governor(up.governor());
        boolean content = modality.filter(Modality.ALLEGED::equals).isEmpty()
                && up.is("acl")
                && grammar().token(up.governor()).isNoun()
                && !grammar().token(below).tag().equals("VB");
        return up.is("conj") || content ? Optional.empty() : modality;
    }

    /** "A deal to resume talks": they are not resumed yet. */
    private boolean isPurpose(int below, Dependency up) {
        boolean noun = up.is("acl") && grammar().token(up.governor()).isNoun();
        return grammar().token(below).tag().equals("VB")
                && (noun || (up.is("ccomp") && grammar().isPurpose(below)) || isFor(below, up));
    }

    /** "Launched a mission to free them": nobody is free yet; "helped him to flee" tells that he fled. */
    private boolean isFor(int below, Dependency up) {
        return up.is("xcomp")
                && grammar().syntax().dependents(below, "mark").stream()
                        .anyMatch(to -> grammar().token(to).tag().equals("TO"))
                && grammar().syntax().dependents(up.governor(), "obj").stream().anyMatch(phrases::isThing);
    }

    /** "Asked what it can sell": nothing is said to be sold. */
    private boolean isAsked(int verb) {
        boolean open = grammar().syntax().dependents(verb, "obj", "advmod").stream()
                .anyMatch(word -> grammar().lemma(word).matches("what|how"));
        return open
                && grammar().syntax().dependents(verb, "aux").stream()
                        .anyMatch(aux -> grammar().token(aux).tag().equals("MD"));
    }

    private Optional<Modality> governor(int word) {
        return lexicon().governor(grammar().lemma(word), grammar().token(word).tag());
    }

    /** Only somebody has a will: "the meeting will help" announces nothing, and nor does "it will be lifted". */
    private Status willed(Status status, int trigger) {
        boolean somebody = grammar().token(trigger).isVerb()
                && !grammar().isPassive(trigger)
                && grammar().subjects(trigger).stream()
                        .anyMatch(word -> phrases.isActor(word) || phrases.isPronoun(word));
        return status == Status.ANNOUNCED && !somebody ? Status.PLANNED : status;
    }

    /** The "will" of "will not"; {@link Telling#NONE} where there is none. */
    private int modal(int verb) {
        return grammar().syntax().dependents(verb, "aux").stream()
                .filter(aux -> grammar().token(aux).tag().equals("MD"))
                .filter(aux -> governor(aux).filter(Modality.WILLED::equals).isPresent())
                .findFirst()
                .orElse(Telling.NONE);
    }

    /** What is asked for is no deed, but an order for a thing, and whatever somebody was made to do, is one. */
    private boolean isGivenOut(Dependency up) {
        return grammar().isPassive(up.governor())
                || (up.is("obj") && lexicon().isLight(grammar().lemma(up.governor())));
    }

    /** Whether a word is told as it is: not negated, not supposed, not to come. */
    static boolean isPlain(Grammar grammar, int word) {
        return grammar.syntax().dependents(word, "aux", "advmod", "neg").stream()
                .noneMatch(near -> Grammar.NOT.contains(grammar.lemma(near))
                        || grammar.lemma(near).equals("formerly")
                        || grammar.token(near).tag().equals("MD"));
    }

    /** What the words around a trigger itself say. */
    private Status own(int word) {
        Status status = Status.DONE;
        if (isDoneByNobody(word)) {
            return Status.NEGATED;
        }
        for (int near : grammar().syntax().dependents(word, "aux", "advmod", "det", "neg", "cc")) {
            String lemma = grammar().lemma(near);
            if (isNo(near)) {
                return Status.NEGATED;
            }
            if (HEARSAY.contains(lemma)) {
                status = Status.ALLEGED;
            } else if (grammar().token(near).tag().equals("MD")) {
                status = future(near, word);
            }
        }
        if (isHeadlineInfinitive(word)) {
            return Status.PLANNED;
        }
        if (isInReturn(word)) {
            return Status.CONDITIONAL;
        }
        if (isWondered(word)) {
            return Status.CONSIDERED;
        }
        boolean hangs = grammar().syntax().dependents(word, "advcl").stream().anyMatch(this::isCondition);
        boolean ahead =
                status == Status.PLANNED || status == Status.ANNOUNCED || (status == Status.DONE && !isTold(word));
        return isCondition(word) || (hangs && ahead) ? Status.CONDITIONAL : status;
    }

    private boolean isNo(int word) {
        String lemma = grammar().lemma(word);
        return Grammar.NOT.contains(lemma)
                || (lemma.equals("no") && grammar().token(word).tag().equals("DT"));
    }

    /** "Neither X nor Y has signed", "no official met"; "not only X" is more than X. */
    private boolean isDoneByNobody(int verb) {
        return grammar().token(verb).isVerb()
                && grammar().syntax().dependents(verb, "nsubj").stream()
                        .filter(subject -> subject < verb
                                && grammar().syntax().dependents(subject, "cop").isEmpty())
                        .flatMap(subject ->
                                grammar().syntax().dependents(subject, "advmod", "det", "neg", "cc").stream())
                        .filter(near -> near < verb
                                && isNo(near)
                                && !grammar().lemma(near).equals("nor"))
                        .anyMatch(near -> !MERELY.contains(grammar().lemma(near + 1)));
    }

    /** "Ministers to meet in May". */
    private boolean isHeadlineInfinitive(int word) {
        boolean main = grammar().syntax().above(word).stream().allMatch(up -> up.governor() < 0);
        return main
                && grammar().syntax().dependents(word, "aux").stream()
                        .noneMatch(aux -> grammar().lemma(aux).equals("have"))
                && !grammar().syntax().dependents(word, "nsubj").isEmpty()
                && grammar().syntax().dependents(word, "mark", "aux").stream()
                        .anyMatch(to -> grammar().token(to).tag().equals("TO"));
    }

    /** "Lifted the ban in return for Peru buying grain": what is asked in return is not done yet. */
    private boolean isInReturn(int word) {
        return grammar().token(word).tag().equals("VBG")
                && grammar().syntax().governors(word, "acl", "nmod", "obl").stream()
                        .anyMatch(up -> EXCHANGES.contains(grammar().lemma(up)));
    }

    /** "Is deciding whether to ban the firm". */
    private boolean isWondered(int word) {
        return grammar().syntax().dependents(word, "mark").stream()
                .anyMatch(mark -> grammar().lemma(mark).equals("whether"));
    }

    private boolean isTold(int word) {
        boolean perfect = grammar().token(word).tag().equals("VBN")
                && grammar().syntax().dependents(word, "aux").stream()
                        .anyMatch(aux -> grammar().lemma(aux).equals("have"));
        return perfect
                || grammar().token(word).tag().equals("VBD")
                || !grammar().token(word).isVerb();
    }

    private Status future(int modal, int verb) {
        Status known = governor(modal).map(Modality::status).orElse(null);
        return willed(known != null ? known : Status.PLANNED, verb);
    }

    private boolean isCondition(int word) {
        return grammar().syntax().dependents(word, "mark", "advmod").stream()
                .anyMatch(mark -> IFS.contains(grammar().lemma(mark)));
    }

    /** The relation to the word whose will or word decides about this one; null where the clause stands for itself. */
    private @Nullable Dependency governing(int word) {
        boolean verb = grammar().token(word).isVerb();
        for (Dependency up : grammar().syntax().above(word)) {
            if (up.governor() < 0
                    || up.relation().equals("acl:relcl")
                    || up.relation().startsWith("advcl:if")) {
                continue;
            }
            // "the ban placed on X is not lifted": that it was placed stands
            boolean clause = up.is("acl") && !grammar().token(word).tag().equals("VBN");
            boolean infinitive =
                    verb && (up.is("xcomp") || clause || up.relation().equals("advcl:to") || isComplement(word, up));
            boolean shared = verb
                    && up.is("conj")
                    && grammar().syntax().dependents(word, "nsubj", "aux").isEmpty();
            boolean object = !verb && (up.is("obj") || up.is("nmod:of") || up.is("nmod:for") || up.is("nsubj:pass"));
            boolean gerund = grammar().token(word).tag().equals("VBG")
                    && !grammar().isFinite(word)
                    && !grammar().isAdded(word)
                    && isAny(up, "obl", "nmod", "advcl", "amod", "dep");
            if (infinitive || shared || object || gerund) {
                return up;
            }
        }
        return null;
    }

    /** A clause that a word of will or doubt takes, not a mere report; or "says that, to resume talks, …". */
    private boolean isComplement(int word, Dependency up) {
        return up.is("ccomp")
                && !grammar().isPassive(up.governor())
                && (governor(up.governor()).isPresent() || grammar().isPurpose(word));
    }

    private static boolean isAny(Dependency dependency, String... relations) {
        return Stream.of(relations).anyMatch(dependency::is);
    }
}
