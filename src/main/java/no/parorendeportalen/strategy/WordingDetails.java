package no.parorendeportalen.strategy;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal or approach, as Markdown.
 *
 * @param table what the action table says; null when only the running text has it
 * @param prose what the running text says; null when only the table has it
 */
public record WordingDetails(
        @Nullable String table, @Nullable String prose) {

    /** The words to show first: the table's, where it has any. */
    public String text() {
        return table != null ? table : String.valueOf(prose);
    }

    /** Whether both say it, and differently. */
    public boolean differs() {
        return table != null && prose != null && !table.equals(prose);
    }

    public boolean onlyInProse() {
        return table == null;
    }

    public boolean onlyInTable() {
        return prose == null;
    }

    Stream<String> texts() {
        return Stream.of(table, prose).filter(it -> it != null).map(String::valueOf);
    }
}
