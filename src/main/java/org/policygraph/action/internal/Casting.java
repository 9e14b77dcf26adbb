package org.policygraph.action.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.policygraph.action.ActionKind;
import org.policygraph.action.Participant;
import org.policygraph.action.Plover;
import org.policygraph.actor.Actor;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.Token;

/**
 * Gives the roles of an action to the actors of its sentence.
 *
 * @param places of the sentence
 * @param holders who is speaking in it
 */
record Casting(Places places, Holders holders) {

    private static final List<String> SPARE =
            List.of("with", "against", "to", "from", "on", "by", "of", "for", "between");
    private static final List<String> CLAUSE = List.of("obj", "with", "against", "to", "on", "from", "in");
    private static final Set<ActionKind> POLICED =
            Set.of(ActionKind.INVESTIGATE, ActionKind.ARREST, ActionKind.CHARGE, ActionKind.CONVICT);
    /** Their patient stands where the lexicon says, or is known from elsewhere; any other phrase is about something else. */
    private static final Set<ActionKind> STRICT = Set.of(
            ActionKind.DENY,
            ActionKind.WARN,
            ActionKind.RETALIATE,
            ActionKind.APPOINT,
            ActionKind.DISMISS,
            ActionKind.RESIGN,
            ActionKind.BREACH,
            ActionKind.CRITICIZE);

    private static final int REACH = 14;

    private Phrases phrases() {
        return places.phrases();
    }

    private Grammar grammar() {
        return phrases().grammar();
    }

    /** Who does it; empty when the sentence does not say. */
    List<Participant> agents(Sighting sighting) {
        int head = sighting.head();
        List<String> order = new ArrayList<>(sighting.frame().agent());
        if (grammar().token(head).isNoun()) {
            order.addFirst("subj");
        }
        List<Integer> heads = first(head, order);
        if (heads.isEmpty()) {
            heads = lent(sighting);
        }
        if (heads.isEmpty() && sighting.frame().kind().plover() == Plover.ASSAULT) {
            heads = places.fill(head, sighting.frame().agent().getFirst());
        }
        if (heads.isEmpty()
                && grammar().token(head).isVerb()
                && grammar().isPassive(head)
                && POLICED.contains(sighting.frame().kind())) {
            heads = located(head);
        }
        return participants(head, heads);
    }

    /** Whoever stands behind the clause, where its own subject is nobody who acts. */
    private List<Integer> lent(Sighting sighting) {
        int head = sighting.head();
        if (grammar().token(head).isNoun()) {
            boolean mutual = sighting.frame().kind().plover() == Plover.CONSULT;
            return mutual ? named(places.bystanders(head)) : List.of();
        }
        // "an allegation made against Y": whoever mentions it has not made it
        if (grammar().isPassive(head) && grammar().token(head).tag().equals("VBN")) {
            return List.of();
        }
        List<Integer> found = named(grammar().owners(head));
        return found.isEmpty() && !grammar().isPassive(head) ? named(grammar().lenders(head)) : found;
    }

    /** To whom it is done; empty when the sentence does not say. */
    Cast patients(Sighting sighting, List<Participant> agents) {
        int head = sighting.head();
        if (phrases().lexicon().isPersonal(sighting.frame().kind())
                && grammar().objects(head).stream().anyMatch(object -> phrases().isReflexive(object))) {
            return Cast.NOBODY;
        }
        for (String place : sighting.frame().patient()) {
            List<Integer> heads = named(head, place);
            if (heads.isEmpty()) {
                heads = named(sighting.fixed().stream()
                        .flatMap(word -> grammar().complements(word, place).stream())
                        .toList());
            }
            List<Participant> found = new ArrayList<>(without(agents, participants(head, heads)));
            List<Integer> behind = new Barriers(phrases()).behind(sighting, heads);
            without(agents, participants(head, behind)).stream()
                    .filter(one -> found.stream().noneMatch(other -> isAlike(one, other)))
                    .forEach(found::add);
            if (!behind.isEmpty()) {
                found.removeIf(one -> found.size() > 1 && isOfOwn(one, agents));
            }
            if (!found.isEmpty()) {
                return new Cast(found, true);
            }
        }
        List<Integer> spare = STRICT.contains(sighting.frame().kind()) ? List.of() : spare(sighting);
        return new Cast(without(agents, participants(head, spare)), false);
    }

    private List<Integer> first(int head, List<String> order) {
        for (String place : order) {
            List<Integer> found = named(head, place);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The actors in a place, or inside the thing that stands there. */
    private List<Integer> named(int head, String place) {
        return named(places.fill(head, place));
    }

    private List<Integer> named(List<Integer> words) {
        return words.stream()
                .flatMap(word -> phrases().actors(word).stream())
                .distinct()
                .toList();
    }

    /** Where the frame's own places are empty: other phrases of the clause, its infinitive, then the place it happens at. */
    private List<Integer> spare(Sighting sighting) {
        int head = sighting.head();
        Plover type = sighting.frame().kind().plover();
        if (type == Plover.CONSULT) {
            return near(head, sighting.frame().patient());
        }
        if (grammar().token(head).isNoun()) {
            return named(places.bystanders(head));
        }
        List<Integer> found = new ArrayList<>(first(head, SPARE));
        if (found.isEmpty()) {
            found.addAll(near(head, sighting.frame().patient()));
        }
        for (int clause : clauses(sighting)) {
            if (found.isEmpty()) {
                found.addAll(first(clause, CLAUSE));
            }
        }
        boolean about = type == Plover.PROTEST && !places.fill(head, "against").isEmpty();
        if (found.isEmpty() && !about && type != null && type.isDoneSomewhere()) {
            found.addAll(located(head));
        }
        return found;
    }

    /** The clauses that say more about an action, or about its object: "a rule that restricts X". */
    private List<Integer> clauses(Sighting sighting) {
        int head = sighting.head();
        List<Integer> clauses =
                new ArrayList<>(grammar().syntax().dependents(head, "xcomp", "advcl:to", "ccomp", "acl"));
        grammar()
                .objects(head)
                .forEach(object -> clauses.addAll(grammar().syntax().dependents(object, "acl")));
        clauses.removeIf(clause -> clause == head || isContent(head, clause) || isOpposite(sighting, clause));
        return clauses;
    }

    /** What somebody says is not whom he says it to. */
    private boolean isContent(int head, int clause) {
        return phrases().lexicon().isReporting(grammar().lemma(head))
                && grammar().syntax().dependents(head, "ccomp").contains(clause);
    }

    /** "Threatened measures to protect X" does not hit X. */
    private boolean isOpposite(Sighting sighting, int clause) {
        Plover type = sighting.frame().kind().plover();
        return type != null
                && grammar().token(clause).tag().equals("VB")
                && sighting.frame().kind() != ActionKind.THREATEN
                && phrases().lexicon().verb(grammar().lemma(clause)).stream()
                        .map(frame -> frame.kind().plover())
                        .anyMatch(other -> other != null && other.isCooperative() != type.isCooperative());
    }

    private List<Integer> located(int head) {
        return named(head, "in").stream()
                .filter(word -> !"PERSON".equals(grammar().token(word).entity()) && !isKind(word))
                .toList();
    }

    /** "In a prisoner swap": the prisoner only tells what swap. */
    private boolean isKind(int word) {
        return phrases().isPronoun(word)
                || (grammar().token(word).tag().matches("NNS?")
                        && !grammar().syntax().governors(word, "compound").isEmpty());
    }

    /** A phrase with the right preposition a few words on, which the parser hung elsewhere. */
    private List<Integer> near(int head, List<String> prepositions) {
        for (int word = head + 1; word < Math.min(grammar().size(), head + REACH); word++) {
            Token token = grammar().token(word);
            if (token.tag().matches("VBD|VBZ|VBP|MD|WDT|WP")) {
                break;
            }
            if (token.tag().matches("IN|TO") && prepositions.contains(grammar().lemma(word))) {
                List<Integer> found = grammar().syntax().governors(word, "case", "mark").stream()
                        .flatMap(noun -> phrases().actors(noun).stream())
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Participant> participants(int trigger, List<Integer> heads) {
        List<Participant> found = new ArrayList<>();
        for (int head : heads) {
            new Referents(phrases(), holders)
                    .of(trigger, head)
                    .filter(one -> found.stream().noneMatch(other -> isSame(one, other)))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static List<Participant> without(List<Participant> agents, List<Participant> found) {
        return found.stream()
                .filter(one -> agents.stream().noneMatch(agent -> isSame(agent, one)))
                .toList();
    }

    /** A ban that keeps one's own people from dealing with X is done to X: "France barred French firms from selling to X". */
    private static boolean isOfOwn(Participant one, List<Participant> agents) {
        Actor actor = one.actor();
        return actor != null
                && actor.kind() == ActorKind.GROUP
                && agents.stream()
                        .anyMatch(agent -> Headlines.home(agent).isPresent()
                                && Headlines.home(agent).equals(Headlines.home(one)));
    }

    private static boolean isAlike(Participant one, Participant other) {
        return one.span().equals(other.span())
                || (one.cluster() != null && one.cluster().equals(other.cluster()));
    }

    private static boolean isSame(Participant one, Participant other) {
        return one.span().overlaps(other.span())
                || (one.cluster() != null && one.cluster().equals(other.cluster()));
    }

    /**
     * The patients of an action.
     *
     * @param patients who they are
     * @param asFramed whether they stand where the lexicon says
     */
    record Cast(List<Participant> patients, boolean asFramed) {

        static final Cast NOBODY = new Cast(List.of(), false);
    }
}
