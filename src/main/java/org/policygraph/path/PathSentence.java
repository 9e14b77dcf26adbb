package org.policygraph.path;

import java.util.List;
import java.util.Set;
import org.policygraph.action.Status;
import org.policygraph.actor.ActorKind;
import org.policygraph.profile.Direction;
import org.policygraph.profile.NamedActor;

/** Says a path in words: "Google retreated from Huawei, which the US Department of Commerce sanctioned". */
final class PathSentence {

    private static final Set<String> COUNTRIES_WITH_ARTICLE =
            Set.of("United States", "United Kingdom", "Netherlands", "Philippines", "United Arab Emirates");

    private static final Set<String> HEADS_WITH_ARTICLE = Set.of(
            "Department",
            "Ministry",
            "Office",
            "Bureau",
            "Agency",
            "Commission",
            "Administration",
            "Council",
            "Court",
            "Senate",
            "House",
            "Committee",
            "Union",
            "Organization",
            "Representative",
            "Government");

    private final StringBuilder words = new StringBuilder();

    /** Whether the last words name the actor that the next step starts from, so that a relative clause can follow. */
    private boolean open;

    private PathSentence() {}

    static String of(List<NamedActor> actors, List<Step> steps) {
        PathSentence sentence = new PathSentence();
        for (int i = 0; i < steps.size(); i++) {
            sentence.add(actors.get(i), steps.get(i), actors.get(i + 1));
        }
        return Character.toUpperCase(sentence.words.charAt(0)) + sentence.words.substring(1);
    }

    private void add(NamedActor from, Step step, NamedActor to) {
        boolean forward = step.direction() == Direction.FORWARD;
        String verb = " " + step.verb().phrase();
        if (open) {
            words.append(", ").append(pronoun(from, forward));
            words.append(forward ? verb + " " + name(to) : " " + name(to) + verb);
        } else {
            words.append(words.isEmpty() ? "" : ", and ");
            words.append(forward ? name(from) + verb + " " + name(to) : name(to) + verb + " " + name(from));
        }
        words.append(aside(step.status()));
        open = forward;
    }

    /** A planned ban is no ban, and the sentence must not read as if it were. */
    private static String aside(Status status) {
        return status == Status.DONE ? "" : " (" + status.name().toLowerCase(java.util.Locale.ROOT) + ")";
    }

    private static String pronoun(NamedActor actor, boolean subject) {
        if (actor.kind() != ActorKind.PERSON) {
            return "which";
        }
        return subject ? "who" : "whom";
    }

    private static String name(NamedActor actor) {
        return takesArticle(actor) ? "the " + actor.name() : actor.name();
    }

    private static boolean takesArticle(NamedActor actor) {
        if (actor.name().startsWith("The ")) {
            return false;
        }
        return switch (actor.kind()) {
            case COUNTRY -> COUNTRIES_WITH_ARTICLE.contains(actor.name());
            case AGENCY, ORGANIZATION ->
                List.of(actor.name().split(" ")).stream().anyMatch(HEADS_WITH_ARTICLE::contains);
            case PERSON, COMPANY, GROUP -> false;
        };
    }
}
