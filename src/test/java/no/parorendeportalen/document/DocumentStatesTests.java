package no.parorendeportalen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/concepts/documents.md} says of the states and steps of a version is what they are. */
class DocumentStatesTests {

    private static final Pattern CODE = Pattern.compile("`([A-Z_]+)`");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void listsEachState() throws IOException {
        assertThat(first(table("| state |"))).isEqualTo(names(VersionState.values()));
        assertThat(first(table("| standing |"))).containsExactlyInAnyOrderElementsOf(names(Standing.values()));
    }

    @Test
    void listsEachStepFromWhereItGoesToWhereItLeads() throws IOException {
        var steps = table("| act |");
        assertThat(first(steps)).isEqualTo(names(VersionAct.values()));
        for (var row : steps) {
            var act = VersionAct.valueOf(row.get(0));
            if (act == VersionAct.BEGUN) {
                assertThat(draft().state()).hasToString(row.get(1));
                continue;
            }
            for (var state : VersionState.values()) {
                var version = in(state);
                if (state.name().equals(row.get(1))) {
                    take(act, version);
                    assertThat(version.state()).as(act + " from " + state).hasToString(row.get(2));
                } else {
                    assertThat(refuses(act, version)).as(act + " from " + state).isTrue();
                }
            }
        }
    }

    private static boolean refuses(VersionAct act, DocumentVersion version) {
        try {
            take(act, version);
            return false;
        } catch (IllegalStateException refused) {
            return true;
        }
    }

    private static void take(VersionAct act, DocumentVersion version) {
        switch (act) {
            case BEGUN -> throw new AssertionError("begins");
            case SENT -> version.send(null);
            case RETURNED -> version.sendBack();
            case APPROVED -> version.approve(null, DAY, DAY.plusDays(1));
            case CONFIRMED -> version.confirm(DAY.plusDays(2));
            case WITHDRAWN -> version.end(DAY);
            case DISCARDED -> version.discard();
            case TAKEN_BACK -> version.takeBack();
        }
    }

    private static DocumentVersion in(VersionState state) {
        var version = draft();
        switch (state) {
            case DRAFT -> {}
            case REVIEW -> version.send(null);
            case APPROVED -> {
                version.send(null);
                version.approve(null, DAY, DAY.plusDays(1));
            }
            case DISCARDED -> version.discard();
        }
        return version;
    }

    private static DocumentVersion draft() {
        var text = TestDocuments.text("Tolk", TestDocuments.step("", "Bestill tolk"));
        var document = new Document(new WriteDocument(
                UUID.randomUUID(), DocumentKind.ROUTINE, null, TestDocuments.settings(), text, null, false));
        return new DocumentVersion(document, 1, text, false, new Writer(null, null));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> first(List<List<String>> rows) {
        return rows.stream().map(it -> it.get(0)).toList();
    }

    /** The constants in each row of a table, by the beginning of its heading. */
    private static List<List<String>> table(String heading) throws IOException {
        return Files.readAllLines(Path.of("src/docs/concepts/documents.md")).stream()
                .dropWhile(it -> !it.startsWith(heading))
                .skip(2)
                .takeWhile(it -> it.startsWith("|"))
                .map(row -> CODE.matcher(row).results().map(it -> it.group(1)).toList())
                .filter(it -> !it.isEmpty())
                .map(it -> Stream.concat(it.stream(), Stream.of("", "")).toList())
                .toList();
    }
}
