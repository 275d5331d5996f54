package no.parorendeportalen.checklist;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.document.DocumentPage;
import org.jspecify.annotations.Nullable;

/** A run whole: what is to be done, and how it stands with each. */
public record RunPage(RunLine line, List<Section> sections) {

    /** Points that stand under one heading, in order. */
    public record Section(String heading, List<Point> points) {}

    public record Point(DocumentPage.Step step, PointTick tick) {}

    /** Where to go on; null where nothing is left. */
    public @Nullable UUID firstOpen() {
        return sections.stream()
                .flatMap(it -> it.points().stream())
                .filter(it -> it.tick().isOpen())
                .map(it -> it.step().point())
                .findFirst()
                .orElse(null);
    }

    public long left() {
        return sections.stream()
                .flatMap(it -> it.points().stream())
                .filter(it -> it.tick().isOpen())
                .count();
    }
}
