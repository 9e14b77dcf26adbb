package org.policygraph.picture;

import java.util.Locale;
import org.policygraph.actor.ActorKind;

/** The colours of drawings on white; {@code page.css} has their counterparts for dark screens. */
final class Palette {

    static final String INK = "#1d2330";
    static final String SOFT = "#5a6473";
    static final String LINE = "#7b8696";
    static final String PAPER = "#ffffff";
    static final String ACCENT = "#1f5fa8";
    static final String WARN = "#9c3d12";

    private Palette() {}

    static String fill(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "#fdeedd";
            case AGENCY -> "#e3ecfb";
            case COMPANY -> "#e0f3ea";
            case COUNTRY -> "#efe7fa";
            case ORGANIZATION -> "#fbe6ec";
            case GROUP -> "#eceff2";
        };
    }

    static String stroke(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "#b5731f";
            case AGENCY -> "#3567b5";
            case COMPANY -> "#23855c";
            case COUNTRY -> "#7a4bb5";
            case ORGANIZATION -> "#b03a5e";
            case GROUP -> "#66717f";
        };
    }

    /** The class by which a style sheet finds what belongs to a kind. */
    static String css(ActorKind kind) {
        return "kind-" + word(kind);
    }

    static String word(ActorKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
