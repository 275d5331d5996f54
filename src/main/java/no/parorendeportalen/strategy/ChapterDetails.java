package no.parorendeportalen.strategy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chapter to read.
 *
 * @param number as printed, if it is
 * @param text Markdown, perhaps empty
 */
public record ChapterDetails(
        String title, @Nullable String number, String address, String text, List<ChapterDetails> sections) {

    /** Its own text and those of its sections. */
    public Stream<String> texts() {
        return Stream.concat(Stream.of(text), sections.stream().map(ChapterDetails::text));
    }
}
