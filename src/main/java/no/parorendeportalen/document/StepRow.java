package no.parorendeportalen.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step as it is stored; what it leads to is stored beside it. */
@Embeddable
class StepRow {

    private UUID point;
    private String section;
    private String title;
    private String body;
    private String who;

    @Enumerated(EnumType.STRING)
    private @Nullable Phase phase;

    private String deadline;

    @Column(name = "bti_level")
    private @Nullable Integer level;

    @Column(name = "shared_point_id")
    private @Nullable UUID shared;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected StepRow() {}

    StepRow(VersionText.Step step) {
        this.point = step.point();
        this.section = step.section();
        this.title = step.title();
        this.body = step.body();
        this.who = step.who();
        this.phase = step.phase();
        this.deadline = step.deadline();
        this.level = step.level();
        this.shared = step.shared();
    }

    UUID point() {
        return point;
    }

    VersionText.Step step(List<VersionText.Link> links) {
        return new VersionText.Step(point, section, title, body, who, phase, deadline, level, shared, links);
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(point, section, title, body, who, phase, deadline, level, shared);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StepRow row && parts().equals(row.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(point, title);
    }
}
