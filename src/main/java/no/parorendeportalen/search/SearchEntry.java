package no.parorendeportalen.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the public can find, or staff alone, by its kind.
 *
 * @param subject what it is, for life: one entry for each kind and subject
 * @param path where it is shown, below the municipality: {@code /tilbud/omsorgsstonad}
 * @param otherNames what it is or was called too; they find it as its title does
 * @param summary what a reader sees of it in a list, a sentence or two; empty where there is none
 * @param body everything else it says, as Markdown or as text alone
 * @param words what people call it who do not know its name
 * @param from the first day that it is found; null for no limit
 * @param to the last day that it is found; null for no limit
 */
public record SearchEntry(
        SearchKind kind,
        UUID subject,
        String path,
        String title,
        List<String> otherNames,
        String summary,
        String body,
        List<String> words,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public SearchEntry {
        if (!path.startsWith("/") || title.isBlank()) {
            throw new IllegalArgumentException("An entry needs a path and a title");
        }
        otherNames = List.copyOf(otherNames);
        words = List.copyOf(words);
    }

    /** One that is always found. */
    public SearchEntry(
            SearchKind kind,
            UUID subject,
            String path,
            String title,
            List<String> otherNames,
            String summary,
            String body,
            List<String> words) {
        this(kind, subject, path, title, otherNames, summary, body, words, null, null);
    }

    /** The same, found from one day to another; null for no limit. Days that never come to be are fine: it is not found then. */
    public SearchEntry between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new SearchEntry(kind, subject, path, title, otherNames, summary, body, words, from, to);
    }
}
