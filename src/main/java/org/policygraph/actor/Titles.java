package org.policygraph.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policygraph.document.Document;
import org.policygraph.document.Sentence;
import org.policygraph.document.Span;
import org.policygraph.document.Token;
import org.policygraph.mention.Mention;
import org.policygraph.mention.Mention.Form;
import org.policygraph.mention.Mention.Kind;
import org.policygraph.mention.Words;

/** Finds the posts that a text gives to people, before or behind their names. */
public final class Titles {

    private static final int FARTHEST = 10;

    private final Document document;
    private final List<Mention> names;

    private Titles(Document document, List<Mention> mentions) {
        this.document = document;
        this.names =
                mentions.stream().filter(mention -> mention.form() == Form.NAME).toList();
    }

    /** The titles of a document's persons, in text order. */
    public static List<Title> of(Document document, List<Mention> mentions) {
        Titles titles = new Titles(document, mentions);
        return titles.names.stream()
                .filter(mention -> mention.kind() == Kind.PERSON)
                .flatMap(person -> titles.of(person).stream())
                .toList();
    }

    private List<Title> of(Mention person) {
        List<Title> titles = new ArrayList<>();
        Sentence sentence = document.sentences().get(person.sentence());
        List<Token> own = sentence.tokens(person.span());
        before(person, sentence, own.getFirst().index()).ifPresent(titles::add);
        behind(person, sentence, own.getLast().index() + 1).ifPresent(titles::add);
        return titles;
    }

    private Optional<Title> before(Mention person, Sentence sentence, int end) {
        int to = end > 1 && isComma(sentence, end - 1) && isPost(sentence.token(end - 2)) ? end - 1 : end;
        int from = to;
        while (from > 0 && to - from < FARTHEST && belongs(sentence, from - 1, person)) {
            from--;
        }
        return title(person, sentence, from, to);
    }

    private boolean belongs(Sentence sentence, int word, Mention person) {
        Token token = sentence.token(word);
        // "under secretary" is a post; "under President X" tells whose
        boolean ranked =
                !token.tag().equals("IN") || sentence.token(word + 1).word().matches("(?i)secretary");
        boolean noun = token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("HYPH")
                || token.tag().equals("POS");
        return (ranked && Words.TITLE.has(token.word())) || (noun && !isOtherPerson(token, person));
    }

    private boolean isOtherPerson(Token token, Mention person) {
        return names.stream()
                .anyMatch(name -> name.kind() == Kind.PERSON
                        && !name.equals(person)
                        && name.span().overlaps(token.span()));
    }

    private Optional<Title> behind(Mention person, Sentence sentence, int start) {
        if (!isComma(sentence, start)) {
            return Optional.empty();
        }
        int to = start + 1;
        while (to < sentence.tokens().size() && to - start < FARTHEST && goesOn(sentence.token(to), person)) {
            to++;
        }
        return title(person, sentence, start + 1, to)
                .filter(title -> !isOfHolder(sentence, start + 1, title.role().end()));
    }

    /** "X, the brother of the minister": the post behind another noun is somebody else's. */
    private static boolean isOfHolder(Sentence sentence, int from, int end) {
        for (int at = from; sentence.token(at).span().end() < end; at++) {
            if (sentence.token(at).word().matches("of|to|from|for")) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(Token token, Mention person) {
        boolean mark = !Character.isLetterOrDigit(token.word().charAt(0))
                && !token.tag().equals("HYPH")
                && !token.tag().equals("POS");
        return !mark && !token.isVerb() && !token.tag().equals("WP") && !isOtherPerson(token, person);
    }

    /** The title among some words, if one of them names a post. */
    private Optional<Title> title(Mention person, Sentence sentence, int from, int to) {
        int post = -1;
        for (int i = from; i < to && post < 0; i++) {
            boolean last = i + 1 == to || !isPost(sentence.token(i + 1));
            post = isPost(sentence.token(i)) && last ? i : -1;
        }
        if (post < 0) {
            return Optional.empty();
        }
        Mention organization = organization(sentence, from, to, post);
        int start = from;
        while (start < post && isOutsideRole(sentence.token(start), organization)) {
            start++;
        }
        Span role = new Span(
                sentence.token(start).span().start(),
                sentence.token(post).span().end());
        return Optional.of(new Title(person, role, role.of(document.text()), organization));
    }

    private static boolean isOutsideRole(Token token, @Nullable Mention organization) {
        return token.tag().equals("DT")
                || token.tag().equals("POS")
                || (organization != null && organization.span().overlaps(token.span()));
    }

    private @Nullable Mention organization(Sentence sentence, int from, int to, int post) {
        if (from == to) {
            return null;
        }
        Span words = new Span(
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end());
        int at = sentence.token(post).span().start();
        return names.stream()
                .filter(name -> words.contains(name.span()) && name.kind() != Kind.PERSON && name.kind() != Kind.PLACE)
                .min(Comparator.comparing((Mention name) -> name.span().start() < at)
                        .thenComparingInt(name -> Math.abs(name.span().start() - at)))
                .orElse(null);
    }

    private static boolean isPost(Token token) {
        return token.isNoun() && Words.POST.has(token.word());
    }

    private static boolean isComma(Sentence sentence, int index) {
        return index >= 0
                && index < sentence.tokens().size()
                && sentence.token(index).word().equals(",");
    }
}
