package org.policygraph.actor;

import org.jspecify.annotations.Nullable;
import org.policygraph.document.Span;
import org.policygraph.mention.Mention;

/**
 * A post that the text gives to a person: "John Roe, president of the Chip Makers Association".
 *
 * @param person the mention by name of its holder
 * @param role where the words that name the post stand
 * @param text these words, such as {@code Commerce Secretary}
 * @param organization the mention of where it is held, a country by its adjective too; null when not said
 */
public record Title(
        Mention person, Span role, String text, @Nullable Mention organization) {}
