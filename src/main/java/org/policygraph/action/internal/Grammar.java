package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.policygraph.document.Dependency;
import org.policygraph.document.Sentence;
import org.policygraph.document.Span;
import org.policygraph.document.Syntax;
import org.policygraph.document.Token;

/**
 * The grammar of one sentence, asked in the words of a school book: who is the subject, what is the object.
 *
 * @param sentence whose words the indexes count
 */
record Grammar(Sentence sentence) {

    /** Words that negate the one beside them. */
    static final Set<String> NOT = Set.of("not", "n't", "never", "neither", "nor");

    private static final int DEEPEST = 6;
    private static final Map<String, String> COMPOUND =
            Map.of("out_of", "of", "away_from", "from", "together_with", "with", "along_with", "with");
    private static final Set<String> MEANS = Set.of("use", "employ");
    private static final Set<String> MADE_BY = Set.of("by", "agent");

    Token token(int word) {
        return sentence.token(word);
    }

    Syntax syntax() {
        return sentence.syntax();
    }

    String lemma(int word) {
        return token(word).lemma().toLowerCase(Locale.ROOT);
    }

    int size() {
        return sentence.tokens().size();
    }

    /** A word with the auxiliary and the negation that stand beside it: "won't", "doesn't want". */
    Span negated(int word) {
        int first = word;
        while (first > 0
                && (NOT.contains(lemma(first - 1))
                        || syntax().governors(first - 1, "aux").contains(word))) {
            first--;
        }
        int last = word + 1 < size() && NOT.contains(lemma(word + 1)) ? word + 1 : word;
        return token(first).span().union(token(last).span());
    }

    /** Whether what is done, not who does it, is the subject of a verb. */
    boolean isPassive(int verb) {
        if (!syntax().dependents(verb, "nsubj:pass", "aux:pass", "csubj:pass").isEmpty()) {
            return true;
        }
        boolean bare = syntax().dependents(verb, "aux", "nsubj").isEmpty();
        return switch (token(verb).tag()) {
            case "VBN" ->
                bare && !syntax().governors(verb, "acl", "advcl", "amod", "dep").isEmpty();
            case "VBD" ->
                bare
                        && syntax().dependents(verb, "obj").isEmpty()
                        && !syntax().governors(verb, "acl").isEmpty();
            default -> false;
        };
    }

    /** Whether a word is, or is the object of, something done behind a preposition: "from selling", "from buying goods". */
    boolean isDoing(int word) {
        return token(word).tag().equals("VBG")
                || syntax().dependents(word, "amod").stream()
                        .anyMatch(verb -> token(verb).tag().equals("VBG")
                                && syntax().dependents(word, "case").contains(verb - 1));
    }

    /** Whether a verb has tense or a modal of its own. */
    boolean isFinite(int verb) {
        return token(verb).tag().matches("VBD|VBZ|VBP")
                || syntax().dependents(verb, "aux").stream()
                        .anyMatch(aux -> token(aux).tag().equals("MD")
                                || token(aux).tag().matches("VBZ|VBP|VBD"));
    }

    /** The words in subject position, also those that a governing verb or a shared clause lends. */
    List<Integer> subjects(int verb) {
        return subjects(verb, 0);
    }

    private List<Integer> subjects(int verb, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        List<Integer> meant = meant(verb, depth);
        if (!meant.isEmpty()) {
            return meant;
        }
        List<Integer> own = new ArrayList<>(syntax().dependents(verb, "nsubj"));
        own.removeIf(word -> word == verb || isTime(word));
        if (!own.isEmpty()) {
            return own;
        }
        for (Dependency up : syntax().above(verb)) {
            if (up.governor() >= 0) {
                List<Integer> lent = lent(verb, up, depth);
                if (!lent.isEmpty()) {
                    return lent;
                }
            }
        }
        return List.of();
    }

    /** Of "it is a move by X to force Y" it is X who forces, of "X used planes to strike Y" X. */
    private List<Integer> meant(int verb, int depth) {
        for (int up : syntax().governors(verb, "xcomp")) {
            List<Integer> makers = token(up).isNoun() ? syntax().dependents(up, "nmod:by", "nmod:poss") : List.of();
            if (!makers.isEmpty()) {
                return makers;
            }
            if (MEANS.contains(lemma(up))) {
                return subjects(up, depth + 1);
            }
        }
        return List.of();
    }

    /** A parser takes "Saturday" for a subject now and then. */
    private boolean isTime(int word) {
        String entity = token(word).entity();
        return "DATE".equals(entity) || "TIME".equals(entity);
    }

    /** The subjects of the verbs above, for an infinitive or gerund whose own subject is only its governor's object. */
    List<Integer> lenders(int verb) {
        List<Integer> lenders = syntax().governors(verb, "xcomp", "advcl").stream()
                .flatMap(up -> agents(up).stream())
                .distinct()
                .toList();
        return lenders.isEmpty() && isAdded(verb) ? mainAgents(verb) : lenders;
    }

    /** "X blacklisted Y, alleging …", wherever the parser has hung it. */
    boolean isAdded(int verb) {
        boolean participle = token(verb).tag().equals("VBG")
                && syntax().dependents(verb, "nsubj", "aux").isEmpty();
        return participle
                && verb > 0
                && (token(verb - 1).tag().equals(",")
                        || syntax().governors(verb, "conj").stream().anyMatch(first -> first < verb && isAdded(first)));
    }

    private List<Integer> mainAgents(int verb) {
        return chain(verb).stream()
                .filter(up -> up < verb && token(up).isVerb())
                .findFirst()
                .map(this::agents)
                .orElse(List.of());
    }

    private List<Integer> lent(int verb, Dependency up, int depth) {
        int governor = up.governor();
        if (up.is("acl") && token(governor).isNoun()) {
            return token(verb).tag().equals("VB") ? makers(governor, depth) : List.of(governor);
        }
        if (token(verb).tag().equals("VBG") && token(governor).isNoun()) {
            return makers(governor, depth + 1);
        }
        if (up.relation().matches("(advcl|obl):(of|from)") && !objects(governor).isEmpty()) {
            return objects(governor);
        }
        return isShared(verb, up) ? subjects(governor, depth + 1) : List.of();
    }

    /** Whether a clause without a subject has that of the clause above. */
    private boolean isShared(int verb, Dependency up) {
        String tag = token(verb).tag();
        boolean modal = syntax().dependents(verb, "aux").stream()
                .anyMatch(aux -> token(aux).tag().equals("MD"));
        boolean infinite = !modal && !tag.equals("VBZ") && !tag.equals("VBP");
        boolean gerund = tag.equals("VBG") && (up.is("obl") || up.is("nmod") || up.is("acl"));
        boolean ahead = up.governor() > verb; // "to resolve differences, officials said" is not done by officials
        boolean clause =
                infinite && (up.is("advcl") || (!ahead && !isPurpose(verb) && (up.is("ccomp") || up.is("dep"))));
        return gerund || clause || up.is("xcomp") || up.is("conj");
    }

    /** Whether a verb stands behind "to", with nobody named who does it. */
    boolean isPurpose(int verb) {
        return token(verb).tag().equals("VB")
                && syntax().dependents(verb, "nsubj").isEmpty()
                && syntax().dependents(verb, "mark").stream()
                        .anyMatch(to -> token(to).tag().equals("TO"));
    }

    /** Who stands behind the thing that a clause is about: of "an order banning X", the one who signed it. */
    List<Integer> owners(int verb) {
        List<Integer> owners = new ArrayList<>();
        for (Dependency up : syntax().above(verb)) {
            // "the position that settlements are …" tells nothing that its holder does
            boolean content = isFinite(verb) && up.relation().equals("acl");
            if (up.governor() >= 0
                    && up.is("acl")
                    && !content
                    && token(up.governor()).isNoun()) {
                owners.addAll(makers(up.governor(), 0));
            }
        }
        return owners;
    }

    /** Who makes a plan, a threat or a decision: its possessor, or the subject of its verb. */
    private List<Integer> makers(int noun, int depth) {
        List<Integer> makers = new ArrayList<>(syntax().dependents(noun, "nmod:poss", "nmod:by", "nmod:from"));
        if (makers.isEmpty()) {
            // "sells goods as part of a deal to resume talks": the seller is not the one who made the deal
            String[] made = depth == 0 ? new String[] {"obj", "obl", "nsubj:pass"} : new String[] {"obj", "nsubj:pass"};
            for (int verb : syntax().governors(noun, made)) {
                makers.addAll(isPassive(verb) ? complements(verb, "by") : subjects(verb, depth + 1));
            }
        }
        if (makers.isEmpty() && depth < DEEPEST) {
            syntax().governors(noun, "nmod").forEach(above -> makers.addAll(makers(above, depth + 1)));
        }
        return makers;
    }

    /** Who does it: the subject of an active verb, the by-phrase of a passive one. */
    List<Integer> agents(int verb) {
        if (!isPassive(verb)) {
            return subjects(verb).stream()
                    .filter(word -> !isMadeSubject(verb, word))
                    .toList();
        }
        List<Integer> makers = syntax().dependents(verb, "obl:agent", "obl:by", "nmod:agent", "nmod:by");
        return makers.isEmpty() ? detached(verb) : makers;
    }

    /** "Was accused of taking money, some of it stolen, by auditors": a comma cuts the agent off from its passive. */
    private List<Integer> detached(int verb) {
        if (!syntax().governors(verb, "acl", "advcl", "amod", "dep").isEmpty()) {
            return List.of();
        }
        for (int by = size() - 1; by > verb + 1; by--) {
            if (lemma(by).equals("by") && lemma(by - 1).equals(",")) {
                return syntax().governors(by, "case").stream()
                        .filter(word -> !token(word).tag().equals("VBG"))
                        .toList();
            }
        }
        return List.of();
    }

    private boolean isMadeSubject(int verb, int word) {
        return syntax().below(verb).stream()
                .anyMatch(down -> down.dependent() == word && down.relation().equals("nsubj:pass"));
    }

    /** To whom it is done: the object of an active verb, the subject of a passive one. */
    List<Integer> objects(int verb) {
        if (!isPassive(verb)) {
            List<Integer> found = syntax().dependents(verb, "obj");
            return found.isEmpty() ? behindDate(verb) : found;
        }
        List<Integer> objects = new ArrayList<>(syntax().dependents(verb, "nsubj:pass"));
        if (objects.isEmpty()) {
            objects.addAll(syntax().governors(verb, "acl", "amod"));
            objects.removeIf(word -> !token(word).isNoun());
        }
        if (objects.isEmpty()) {
            syntax().governors(verb, "conj", "xcomp").stream()
                    .filter(this::isPassive)
                    .forEach(up -> objects.addAll(syntax().dependents(up, "nsubj:pass")));
        }
        if (objects.isEmpty()) {
            // "is due to be released"
            syntax().governors(verb, "xcomp").forEach(up -> objects.addAll(subjects(up)));
        }
        objects.addAll(syntax().dependents(verb, "obj"));
        return objects.stream().distinct().toList();
    }

    /** "Rejected Thursday an appeal": a parser hangs the object on the date between. */
    private List<Integer> behindDate(int verb) {
        return syntax().dependents(verb, "obl:tmod").stream()
                .filter(date -> date == verb + 1)
                .flatMap(date -> syntax().dependents(date, "dep", "appos").stream())
                .filter(word -> token(word).isNoun() && !isTime(word))
                .toList();
    }

    /** What stands behind a preposition below a word. */
    List<Integer> complements(int word, String preposition) {
        Set<Integer> found = new LinkedHashSet<>();
        for (Dependency down : syntax().below(word)) {
            int colon = down.relation().indexOf(':');
            if (colon > 0 && (down.is("obl") || down.is("nmod"))) {
                String name = down.relation().substring(colon + 1);
                if (name.equals(preposition)
                        || COMPOUND.getOrDefault(name, "").equals(preposition)
                        || (preposition.equals("by") && MADE_BY.contains(name))) {
                    found.add(down.dependent());
                }
            } else if (isMarked(down, preposition)) {
                found.add(down.dependent());
            } else if (down.is("advmod") && lemma(down.dependent()).equals(preposition)) {
                // "on $5 billion of goods": a parser leaves the sum below its preposition
                found.addAll(syntax().dependents(down.dependent(), "dep"));
            } else if (down.is("advcl") && opensWith(down.dependent(), preposition)) {
                // "called on X to …": a parser takes all behind the preposition for a clause
                found.addAll(syntax().dependents(down.dependent(), "nsubj"));
            }
        }
        return found.stream().sorted().toList();
    }

    private boolean opensWith(int clause, String preposition) {
        return !isFinite(clause)
                && syntax().dependents(clause, "mark").stream()
                        .anyMatch(mark ->
                                token(mark).tag().equals("IN") && lemma(mark).equals(preposition));
    }

    /** A phrase whose preposition the parser kept on the word, not in the relation. */
    private boolean isMarked(Dependency down, String preposition) {
        return (down.is("obl") || down.is("nmod") || down.is("dep") || down.is("advcl"))
                && down.relation().indexOf(':') < 0
                && syntax().dependents(down.dependent(), "case", "mark").stream()
                        .anyMatch(word -> lemma(word).equals(preposition));
    }

    /** Whether a word only tells the time or circumstance of what a verb names: "said after the meeting". */
    boolean isAdjunct(int word, int verb) {
        return syntax().above(word).stream()
                .filter(up -> up.governor() == verb)
                .allMatch(up ->
                        up.is("obl") || up.is("nmod") || up.relation().matches("advcl:(after|before|while|during)"));
    }

    /** The verbs, nouns and adjectives that a word stands under, nearest first, without cycles. */
    List<Integer> chain(int word) {
        Set<Integer> chain = new LinkedHashSet<>(List.of(word));
        int at = word;
        while (at >= 0 && chain.size() < 2 * DEEPEST) {
            int next = -1;
            for (Dependency up : syntax().above(at)) {
                if (up.governor() >= 0 && !chain.contains(up.governor()) && next < 0) {
                    next = up.governor();
                }
            }
            if (next >= 0) {
                chain.add(next);
            }
            at = next;
        }
        return chain.stream().skip(1).toList();
    }

    /** The lemmas of a word and all words below it. */
    Set<String> lemmasBelow(int word) {
        return syntax().subtree(word).stream().mapToObj(this::lemma).collect(Collectors.toSet());
    }

    /** The lemmas of the sentence. */
    Set<String> lemmas() {
        return sentence.tokens().stream().map(token -> lemma(token.index())).collect(Collectors.toSet());
    }

    /** A word and those set beside it with "and", "or" or a comma. */
    List<Integer> coordinates(int head) {
        Set<Integer> all = new LinkedHashSet<>(List.of(head));
        all.addAll(syntax().dependents(head, "conj"));
        return List.copyOf(all);
    }
}
