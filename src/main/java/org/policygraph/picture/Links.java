package org.policygraph.picture;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.policygraph.profile.NamedActor;

/**
 * Where the parts of a drawing lead.
 *
 * @param base what stands before each address: empty on a page of this program, its address in a file; null when
 *     nothing leads anywhere
 * @param question the address of the page with the evidence, below the base; empty on that page itself
 */
public record Links(@Nullable String base, String question) {

    /** Within the pages of this program. */
    public static final Links LOCAL = new Links("", "");

    /** Nowhere, for a drawing that has to stand alone. */
    public static final Links NONE = new Links(null, "");

    /** Opens an element that leads to an address, or a mere group. */
    String open(Svg svg, @Nullable String address, String css) {
        if (base == null || address == null) {
            svg.open("g", "class", css);
            return "g";
        }
        svg.open("a", "href", base + address, "class", css);
        return "a";
    }

    /** Opens an element that leads to a step with its evidence. */
    String openStep(Svg svg, Route route) {
        String element = base == null ? "g" : "a";
        if (base == null) {
            svg.open(element, "class", "step", "data-paths", route.pathList());
        } else {
            String page = question.isEmpty() ? "" : base + question;
            svg.open(element, "href", page + route.anchor(), "class", "step", "data-paths", route.pathList());
        }
        return element;
    }

    static String actor(NamedActor actor) {
        return "/actors/" + encoded(actor.id().value());
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
