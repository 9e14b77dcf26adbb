package org.policygraph.web;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policygraph.action.Status;
import org.policygraph.action.Verb;
import org.policygraph.actor.ActorKind;
import org.policygraph.document.PartialDate;
import org.policygraph.graph.ReadArticle;
import org.policygraph.mention.Mention;
import org.springframework.stereotype.Component;

/** The vocabularies of the domain in the words of the pages; templates call it {@code words}. */
@Component("words")
public final class Words {

    /** A verb of the map at the end of what is told. */
    private static final Pattern VERB = Pattern.compile("(?<=: )[A-Z_]+$");

    private static final List<Group> VERBS = List.of(
            new Group("With each other", List.copyOf(EnumSet.range(Verb.AGREED_WITH, Verb.RETREATED_FROM))),
            new Group("Against each other", List.copyOf(EnumSet.range(Verb.REQUESTED, Verb.ASSAULTED))),
            new Group("Posts and ties", List.copyOf(EnumSet.range(Verb.LEADS, Verb.SUPPLIES))));

    /** Verbs that a person looks for together. */
    public record Group(String name, List<Verb> verbs) {}

    public List<Group> verbs() {
        return VERBS;
    }

    public Set<Status> statuses() {
        return EnumSet.allOf(Status.class);
    }

    public Set<ActorKind> kinds() {
        return EnumSet.allOf(ActorKind.class);
    }

    /** A constant as a word: {@code entity list}. */
    public String of(@Nullable Object constant) {
        return constant == null
                ? "unknown"
                : constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Between which dates something happened; never a date that is not known. */
    public String dates(@Nullable PartialDate first, @Nullable PartialDate last) {
        if (first == null || last == null) {
            return "date unknown";
        }
        return first.equals(last) ? first.toString() : first + " – " + last;
    }

    public String share(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** What is told of two actors, with a verb of the map as it is read aloud: "A → B: agreed with". */
    public String line(String told) {
        return VERB.matcher(told).replaceFirst(verb -> of(verb.group()));
    }

    /** The first ones of a list. */
    public <T> List<T> first(int most, List<T> all) {
        return all.subList(0, Math.min(most, all.size()));
    }

    /** A number with its noun: "1 source", "2 sources". */
    public String count(long number, String noun) {
        String many = noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : many);
    }

    /** An id as a name would be written: {@code United States} for {@code united-states}. */
    public String title(String id) {
        return Arrays.stream(id.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** Where a date comes from, with how much of it is known. */
    public String basis(Object basis, Object precision) {
        String from = switch (basis.toString()) {
            case "EXPLICIT" -> "as the text says";
            case "RELATIVE" -> "reckoned from the text";
            case "PUBLICATION" -> "the day it was published";
            default -> "";
        };
        return from.isEmpty() ? "" : from + ", " + of(precision);
    }

    /** The classes of a mention: its kind's colour, and whether it is a mere pronoun. */
    public String mention(ReadArticle.Mentioned mention) {
        String kind = ActorKind.of(Mention.Kind.valueOf(mention.kind()))
                .map(of -> "kind-" + of(of))
                .orElse("");
        return mention.form().equals("PRONOUN") ? kind + " pronoun" : kind;
    }

    /** Whether an address can be followed without harm; what an article brings along may be a script. */
    public boolean isWeb(@Nullable String address) {
        return address != null && address.matches("(?i)https?://.*");
    }

    /** A value as it is typed into a form. */
    public String typed(Object value) {
        return value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }

    /** The day of a moment; unknown where there is none. */
    public String day(@Nullable OffsetDateTime moment) {
        return moment == null ? "unknown" : moment.toLocalDate().toString();
    }

    /** How long after something else. */
    public String after(long days, boolean exact) {
        return (exact ? "after " : "after about ") + count(days, "day");
    }
}
