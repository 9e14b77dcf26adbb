package org.policygraph.identity;

import java.util.List;

/** A portrait with its names cut into words, which takes longer than comparing; made once for many comparisons. */
public final class Face {

    private final Portrait portrait;
    private final List<PlainName> names;

    private Face(Portrait portrait, List<PlainName> names) {
        this.portrait = portrait;
        this.names = names;
    }

    /** Cuts the names of a portrait. */
    public static Face of(Portrait portrait) {
        return new Face(
                portrait,
                portrait.names().stream()
                        .flatMap(name -> PlainName.all(name, portrait.isPerson()).stream())
                        .toList());
    }

    /** Whose it is. */
    public Portrait portrait() {
        return portrait;
    }

    List<PlainName> names() {
        return names;
    }

    /** The same one, of whom something else is known beside name and kind. */
    public Face with(Portrait.Traits traits) {
        return new Face(new Portrait(portrait.id(), portrait.kind(), portrait.names(), traits), names);
    }
}
