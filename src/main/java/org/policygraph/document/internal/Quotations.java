package org.policygraph.document.internal;

import java.util.ArrayList;
import java.util.List;
import org.policygraph.document.Quotation;
import org.policygraph.document.Region;
import org.policygraph.document.Span;

/** Finds the stretches of text in quotation marks; a quotation that runs on opens again in the next paragraph. */
final class Quotations {

    private Quotations() {}

    static List<Quotation> of(String text, List<Region> regions) {
        List<Quotation> quotations = new ArrayList<>();
        for (Region region : regions) {
            if (region.kind().isMainText()) {
                addAll(quotations, text, region.span());
            }
        }
        return quotations;
    }

    private static void addAll(List<Quotation> quotations, String text, Span region) {
        int open = -1;
        for (int i = region.start(); i < region.end(); i++) {
            char c = text.charAt(i);
            if (open < 0 && (c == '"' || c == '“')) {
                open = i;
            } else if (open >= 0 && (c == '"' || c == '”')) {
                quotations.add(new Quotation(new Span(open, i + 1)));
                open = -1;
            }
        }
        if (open >= 0) {
            quotations.add(new Quotation(new Span(open, region.end())));
        }
    }
}
