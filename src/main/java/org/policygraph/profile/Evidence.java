package org.policygraph.profile;

import org.jspecify.annotations.Nullable;
import org.policygraph.action.Stance;
import org.policygraph.document.Article;
import org.policygraph.document.PartialDate;

/**
 * A sentence that speaks of an action.
 *
 * @param quote its words
 * @param article the article it stands in
 * @param title the title of that article, null when it has none
 * @param outlet who published it
 * @param published the day it appeared, null when unknown
 * @param holder who says so; null when it is the article itself
 * @param stance whether the holder asserts, denies or doubts it
 * @param url where the article was found, null when unknown
 * @param start where the sentence starts, in {@code char}s of the article's text
 * @param end where it ends, exclusive
 */
public record Evidence(
        String quote,
        Article.Id article,
        @Nullable String title,
        String outlet,
        @Nullable PartialDate published,
        @Nullable String holder,
        Stance stance,
        @Nullable String url,
        int start,
        int end) {}
