package no.parorendeportalen.strategy;

import org.jspecify.annotations.Nullable;

/** What every text of the plan must be before an entity takes it. */
final class Texts {

    private static final int LONGEST_BODY = 100_000;

    private Texts() {}

    /** One line that says something. */
    static String line(String text, int longest) {
        var line = text.strip();
        if (line.isEmpty() || line.length() > longest || line.indexOf('\n') >= 0 || line.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A line of 1 to %d characters is needed".formatted(longest));
        }
        return line;
    }

    static @Nullable String optionalLine(@Nullable String text, int longest) {
        return text == null ? null : line(text, longest);
    }

    /** Something said, perhaps in several lines. */
    static String required(String text, int longest) {
        var said = text.strip();
        if (said.isEmpty() || said.length() > longest || said.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A text of 1 to %d characters is needed".formatted(longest));
        }
        return said;
    }

    /** The beginning of a text, in one line of at most 120 characters. */
    static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 120 ? line : line.substring(0, 118) + "\u00a0…";
    }

    /** Markdown, perhaps none at all. */
    static String body(String text) {
        if (text.length() > LONGEST_BODY || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A text has at most %d characters".formatted(LONGEST_BODY));
        }
        return text.strip();
    }

    /** Markdown that says something, or null. */
    static @Nullable String optionalBody(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var body = body(text);
        if (body.isEmpty()) {
            throw new IllegalArgumentException("A text that is there says something");
        }
        return body;
    }
}
