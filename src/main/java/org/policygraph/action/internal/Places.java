package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands in the places that the lexicon names: {@code subj}, {@code obj}, {@code iobj}, {@code poss}, {@code adj} (a
 * nationality or name before a noun), {@code owner} (whom the object belongs to), {@code ccomp} (the subject of the clause below), {@code xcomp} (what the infinitive
 * below is done to), {@code particle}, {@code to} also for infinitives, or else a preposition.
 *
 * @param phrases of the sentence
 */
record Places(Phrases phrases) {

    private static final String[] CLAUSES = {"ccomp", "xcomp", "advcl:for", "advcl:to", "parataxis", "acl"};

    private static final String[] BESIDE = {
        "obl:amid",
        "obl:despite",
        "obl:after",
        "obl:over",
        "obl:following",
        "obl:during",
        "obl:before",
        "obl:at",
        "obl:in"
    };

    private static final String[] AROUND = {"obl:amid", "obl:despite", "obl:over"};

    private Grammar grammar() {
        return phrases.grammar();
    }

    /** The heads in a place of a trigger, in text order. */
    List<Integer> fill(int trigger, String place) {
        return switch (place) {
            case "subj" ->
                grammar().token(trigger).isNoun() ? doers(trigger) : grammar().agents(trigger);
            case "obj" -> grammar().objects(trigger);
            case "iobj" -> grammar().syntax().dependents(trigger, "iobj");
            case "owner" ->
                grammar().objects(trigger).stream()
                        .flatMap(object -> phrases.inner(object, "poss").stream())
                        .toList();
            case "poss", "adj" -> phrases.inner(trigger, place);
            case "ccomp" -> clauseSubjects(trigger);
            case "xcomp" -> clauseObjects(trigger);
            default -> prepositional(trigger, place);
        };
    }

    /** Who does what a noun names, as told by its light verb: "X staged a protest". */
    List<Integer> doers(int noun) {
        List<Integer> doers = new ArrayList<>();
        for (int verb : grammar().syntax().governors(noun, "obj", "nsubj:pass")) {
            if (phrases.lexicon().isLight(grammar().lemma(verb))) {
                doers.addAll(grammar().agents(verb));
            }
        }
        return doers;
    }

    /** The subject of the clause that a noun stands beside: "X left after a meeting with Y", "X withdrew it amid protests". */
    List<Integer> bystanders(int noun) {
        return grammar().syntax().governors(noun, BESIDE).stream()
                .filter(verb -> grammar().token(verb).isVerb())
                // "withdrew the rule amid protests, officials said": who says so is no party to the protests
                .filter(verb -> !grammar().syntax().governors(noun, AROUND).contains(verb)
                        || !phrases.lexicon().isReporting(grammar().lemma(verb)))
                .flatMap(verb -> bystanders(noun, verb).stream())
                .distinct()
                .toList();
    }

    /** Of a relative clause that tells what a thing would do, the one who does something with the thing. */
    private List<Integer> bystanders(int noun, int verb) {
        List<Integer> actors = grammar().agents(verb).stream()
                .flatMap(word -> phrases.actors(word).stream())
                .toList();
        if (!actors.isEmpty()) {
            return actors;
        }
        return grammar().subjects(verb).stream()
                .flatMap(thing -> grammar().syntax().governors(thing, "obj").stream())
                .filter(above -> above != verb && above < noun)
                .flatMap(above -> grammar().agents(above).stream())
                .toList();
    }

    /** Behind a preposition of the trigger, of its object, or of the verb over it; where an actor stands, if one does. */
    private List<Integer> prepositional(int trigger, String preposition) {
        List<Integer> carriers = new ArrayList<>(List.of(trigger));
        carriers.addAll(grammar().objects(trigger));
        if (grammar().token(trigger).isNoun()) {
            carriers.addAll(grammar().syntax().governors(trigger, "obj", "nsubj:pass"));
        }
        Set<Integer> all = new LinkedHashSet<>();
        for (int carrier : carriers) {
            List<Integer> found = grammar().complements(carrier, preposition);
            if (found.stream().anyMatch(word -> !phrases.actors(word).isEmpty())) {
                return found;
            }
            all.addAll(found);
        }
        return List.copyOf(all);
    }

    private List<Integer> clauseSubjects(int trigger) {
        List<Integer> found = new ArrayList<>();
        List<Integer> heads = new ArrayList<>(List.of(trigger));
        heads.addAll(grammar().syntax().dependents(trigger, "obj"));
        for (int head : heads) {
            for (int clause : grammar().syntax().dependents(head, CLAUSES)) {
                found.addAll(grammar().syntax().dependents(clause, "nsubj"));
            }
        }
        found.removeIf(word -> grammar().subjects(trigger).contains(word));
        return found;
    }

    private List<Integer> clauseObjects(int trigger) {
        List<Integer> found = new ArrayList<>();
        for (int clause : grammar().syntax().dependents(trigger, "xcomp", "advcl:to")) {
            found.addAll(grammar().objects(clause));
        }
        return found;
    }
}
