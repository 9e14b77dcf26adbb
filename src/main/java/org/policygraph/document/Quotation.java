package org.policygraph.document;

/**
 * Words in quotation marks.
 *
 * @param span from the opening to behind the closing mark
 */
public record Quotation(Span span) {}
