package no.parorendeportalen.strategy;

/**
 * A footnote of the paper.
 *
 * @param text Markdown
 */
public record ReferenceDetails(int number, String text) {}
