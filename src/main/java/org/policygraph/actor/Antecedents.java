package org.policygraph.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.policygraph.document.Document;
import org.policygraph.document.Sentence;
import org.policygraph.document.Syntax;
import org.policygraph.mention.Mention;
import org.policygraph.mention.Mention.Form;
import org.policygraph.mention.Mention.Kind;
import org.policygraph.mention.Words;

/** Leads pronouns to whom they stand for: the subject nearest above in the grammar, then that of the sentence before. */
final class Antecedents {

    private static final Set<String> SPEAKER = Set.of("i", "me", "my", "myself");
    private static final Set<String> SPEAKERS = Set.of("we", "us", "our", "ourselves");
    private static final int FARTHEST = 2;

    private final Document document;
    private final Identities identities;
    private final Speakers speakers;
    private final Crowds crowds;

    Antecedents(Identities identities, Speakers speakers, Crowds crowds) {
        this.document = identities.document();
        this.identities = identities;
        this.speakers = speakers;
        this.crowds = crowds;
    }

    Optional<Identity> identity(Mention pronoun) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        if (SPEAKER.contains(word)) {
            return speakers.at(pronoun.span()).map(identity -> identity.by(0.9, "speaker of the quotation"));
        }
        if (SPEAKERS.contains(word)) {
            return speakers.at(pronoun.span()).flatMap(speakers::party);
        }
        if (isOfSeveral(pronoun)) {
            return Optional.empty();
        }
        boolean quoted = pronoun.kind() != Kind.PERSON && speakers.isQuoted(pronoun.span());
        return inSentence(pronoun)
                .or(() -> announced(pronoun))
                .or(() -> quoted ? Optional.empty() : reachedBack(pronoun));
    }

    /** "Google and Intel said they …": several named together are no single actor. */
    private boolean isOfSeveral(Mention pronoun) {
        if (pronoun.kind() != Kind.GROUP) {
            return false;
        }
        Sentence sentence = sentence(pronoun);
        Syntax syntax = sentence.syntax();
        return above(syntax, pronoun.head()).stream()
                .flatMap(word -> syntax.dependents(word, "nsubj").stream())
                .filter(subject -> subject < pronoun.head())
                .anyMatch(subject ->
                        !syntax.dependents(subject, "conj", "conj:and").isEmpty()
                                && identities
                                        .headedBy(pronoun.sentence(), subject)
                                        .filter(mention -> mention.kind() != Kind.GROUP)
                                        .isPresent());
    }

    /** "In his speech on Tuesday, Mr Roe said …": whom the main clause then names. */
    private Optional<Identity> announced(Mention pronoun) {
        Sentence sentence = sentence(pronoun);
        Syntax syntax = sentence.syntax();
        boolean possessive = sentence.token(pronoun.head()).tag().equals("PRP$");
        return above(syntax, pronoun.head()).stream()
                .filter(word -> possessive && sentence.token(word).isVerb())
                .map(verb -> syntax.dependents(verb, "nsubj"))
                .filter(subjects -> !subjects.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream)
                .flatMap(subject -> identities.headedBy(pronoun.sentence(), subject).stream())
                .filter(mention -> mention.span().start() > pronoun.span().end()
                        && mention.form() == Form.NAME
                        && fits(pronoun, mention))
                .flatMap(mention -> identities.of(mention).stream())
                .findFirst()
                .map(identity -> identity.by(0.75, "subject named after a fronted phrase"));
    }

    private Sentence sentence(Mention mention) {
        return document.sentences().get(mention.sentence());
    }

    private Optional<Identity> inSentence(Mention pronoun) {
        Sentence sentence = sentence(pronoun);
        Set<Integer> apart = new Bindings(sentence, pronoun).apart();
        Optional<Identity> reporter = Optional.empty();
        for (int candidate : candidates(sentence, pronoun)) {
            Optional<Identity> identity = apart.contains(candidate) ? Optional.empty() : subject(pronoun, candidate);
            if (identity.isPresent() && !isReporter(pronoun.sentence(), candidate)) {
                return identity;
            }
            reporter = reporter.or(() -> identity);
        }
        return reporter.or(() -> pronoun.kind() == Kind.GROUP
                ? Optional.empty()
                : only(pronoun, earlierInSentence(pronoun, apart), "the only one named before in the sentence"));
    }

    /** Who can be meant, from below each word above the pronoun: itself, the object it makes act, its subject, its object. */
    private static List<Integer> candidates(Sentence sentence, Mention pronoun) {
        List<Integer> path = above(sentence.syntax(), pronoun.head());
        Bindings bindings = new Bindings(sentence, pronoun);
        Set<Integer> candidates = new LinkedHashSet<>();
        boolean amidConcerns = false;
        for (int word : path) {
            String lemma = sentence.token(word).lemma();
            amidConcerns |= Words.SUSPICION.has(lemma);
            List<Integer> objects = sentence.syntax().dependents(word, "obj");
            candidates.add(word);
            if (amidConcerns || (Words.OBJECT_CONTROL.has(lemma) && !bindings.isBeyondControl(word, path))) {
                candidates.addAll(objects);
            }
            List<Integer> subjects = sentence.syntax().dependents(word, "nsubj");
            candidates.addAll(subjects);
            candidates.addAll(subjects.isEmpty() ? List.of() : objects);
        }
        return List.copyOf(candidates);
    }

    /** "The Herald reported that Nokia …": what follows is about others than the paper. */
    private boolean isReporter(int sentence, int word) {
        return identities.headedBy(sentence, word).stream().anyMatch(this::isReporter);
    }

    private boolean isReporter(Mention mention) {
        return mention.kind() == Kind.MEDIA
                && Words.speaks(document.sentences().get(mention.sentence()), mention.head());
    }

    private Optional<Identity> subject(Mention pronoun, int subject) {
        return identities
                .headedBy(pronoun.sentence(), subject)
                .filter(mention -> !mention.equals(pronoun) && fits(pronoun, mention))
                .filter(mention -> mention.span().end() <= pronoun.span().start())
                .flatMap(this::settled)
                .map(identity -> identity.by(0.85, "subject of the sentence"));
    }

    /** The word and those above it up to the root, nearest first. */
    private static List<Integer> above(Syntax syntax, int word) {
        Set<Integer> path = new LinkedHashSet<>(List.of(word));
        List<Integer> open = List.of(word);
        while (!open.isEmpty()) {
            List<Integer> next = new ArrayList<>();
            for (int lower : open) {
                syntax.above(lower).stream()
                        .map(up -> up.governor())
                        .filter(governor -> governor >= 0 && path.add(governor))
                        .forEach(next::add);
            }
            open = next;
        }
        return List.copyOf(path);
    }

    private List<Mention> earlierInSentence(Mention pronoun, Set<Integer> apart) {
        return identities.in(pronoun.sentence()).stream()
                .filter(mention -> mention.span().end() <= pronoun.span().start())
                .filter(mention -> !apart.contains(mention.head()) && !isReporter(mention))
                .toList();
    }

    private Optional<Identity> reachedBack(Mention pronoun) {
        if (reachesBack(pronoun)) {
            return before(pronoun);
        }
        return pronoun.kind() == Kind.ORGANIZATION
                ? before(pronoun).filter(identity -> isNamedHere(pronoun, identity))
                : Optional.empty();
    }

    private boolean isNamedHere(Mention pronoun, Identity identity) {
        return earlierInSentence(pronoun, new Bindings(sentence(pronoun), pronoun).apart()).stream()
                .anyMatch(mention ->
                        identities.of(mention).filter(identity::isSameActor).isPresent());
    }

    /** Whether a pronoun can reach back behind its sentence; "it" as an object is mostly a thing or what was told. */
    private boolean reachesBack(Mention pronoun) {
        Bindings bindings = new Bindings(sentence(pronoun), pronoun);
        return switch (pronoun.kind()) {
            case PERSON -> !bindings.isReflexive();
            case GROUP -> !bindings.isReflexive() && !bindings.hasPluralBefore();
            default -> bindings.isPossessive() || bindings.isSubject();
        };
    }

    private Optional<Identity> before(Mention pronoun) {
        boolean bareIt = pronoun.text().equalsIgnoreCase("it");
        int farthest = bareIt ? 1 : FARTHEST;
        for (int i = pronoun.sentence() - 1; i >= Math.max(0, pronoun.sentence() - farthest); i--) {
            Sentence sentence = document.sentences().get(i);
            List<Mention> here = identities.in(i);
            if (sentence.region() != sentence(pronoun).region()) {
                return Optional.empty();
            }
            List<Mention> subjects = here.stream()
                    .filter(mention -> !sentence.syntax()
                            .governors(mention.head(), "nsubj")
                            .isEmpty())
                    .toList();
            Optional<Identity> found = mainSubject(pronoun, sentence, subjects)
                    .or(() -> only(pronoun, subjects, "subject of the sentence before"))
                    .or(() -> bareIt || pronoun.kind() == Kind.GROUP
                            ? Optional.empty()
                            : only(pronoun, here, "the only one named in the sentence before"));
            boolean unnamed = pronoun.kind() == Kind.PERSON && subjects.stream().anyMatch(this::isUnnamedPerson);
            if (found.isPresent() || unnamed || here.stream().anyMatch(mention -> fits(pronoun, mention))) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "a spokesman": somebody whom "he" can mean, though he stands for no person that is known. */
    private boolean isUnnamedPerson(Mention mention) {
        return mention.form() == Form.NOMINAL
                && mention.kind() == Kind.PERSON
                && identities
                        .of(mention)
                        .filter(identity -> identity.actor().kind() == ActorKind.PERSON)
                        .isEmpty();
    }

    private Optional<Identity> mainSubject(Mention pronoun, Sentence sentence, List<Mention> subjects) {
        List<Mention> main = subjects.stream()
                .filter(mention -> sentence.syntax().governors(mention.head(), "nsubj").stream()
                        .anyMatch(verb -> sentence.syntax().above(verb).stream().anyMatch(up -> up.governor() < 0)))
                .toList();
        return only(pronoun, main, "subject of the sentence before");
    }

    private Optional<Identity> only(Mention pronoun, List<Mention> candidates, String reason) {
        List<Mention> fitting = candidates.stream()
                .filter(mention -> !mention.equals(pronoun) && fits(pronoun, mention))
                .toList();
        List<Identity> meant =
                fitting.stream().flatMap(mention -> meaning(mention).stream()).toList();
        boolean one = !meant.isEmpty() && meant.stream().allMatch(meant.getFirst()::isSameActor);
        return one ? settled(fitting.getFirst()).map(identity -> identity.by(0.75, reason)) : Optional.empty();
    }

    /** Whom a candidate stands for; a group that is nobody elsewhere is itself. */
    private Optional<Identity> meaning(Mention candidate) {
        return identities.of(candidate).or(() -> crowds.identity(candidate));
    }

    private Optional<Identity> settled(Mention candidate) {
        Optional<Identity> identity = meaning(candidate);
        identity.ifPresent(found -> identities.settle(candidate, found));
        return identity;
    }

    private boolean fits(Mention pronoun, Mention candidate) {
        Optional<Identity> identity = meaning(candidate);
        boolean adjective = candidate.form() == Form.NAME && candidate.kind() == Kind.NATIONALITY;
        boolean firstPerson = candidate.form() == Form.PRONOUN
                && SPEAKERS.contains(candidate.text().toLowerCase(Locale.ROOT));
        if (identity.isEmpty() || adjective || firstPerson) {
            return false;
        }
        ActorKind kind = identity.get().actor().kind();
        return switch (pronoun.kind()) {
            case PERSON ->
                kind == ActorKind.PERSON
                        && !isOtherGender(pronoun, candidate)
                        && !isCalledOtherwise(pronoun, identity.get())
                        && !speaksItself(pronoun, identity.get())
                        && GivenNames.allow(identity.get().actor().name(), isFemale(pronoun));
            case GROUP -> kind == ActorKind.GROUP;
            default -> kind != ActorKind.PERSON && kind != ActorKind.GROUP;
        };
    }

    /** Whether the text calls somebody "he" where the pronoun is "she", or the reverse. */
    private boolean isCalledOtherwise(Mention pronoun, Identity identity) {
        List<Mention> others = identities.mentions().stream()
                .filter(other -> other.text().toLowerCase(Locale.ROOT).matches("he|him|his|she|her|hers"))
                .filter(other ->
                        identities.of(other).filter(identity::isSameActor).isPresent())
                .toList();
        return others.size() > 1 && others.stream().allMatch(other -> isFemale(other) != isFemale(pronoun));
    }

    /** Nobody calls himself "he". */
    private boolean speaksItself(Mention pronoun, Identity identity) {
        return speakers.isQuoted(pronoun.span())
                && speakers.at(pronoun.span()).filter(identity::isSameActor).isPresent();
    }

    private static boolean isOtherGender(Mention pronoun, Mention candidate) {
        return candidate.form() == Form.PRONOUN && isFemale(pronoun) != isFemale(candidate);
    }

    private static boolean isFemale(Mention pronoun) {
        return pronoun.text().toLowerCase(Locale.ROOT).matches("she|her|hers|herself");
    }
}
