package no.parorendeportalen.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a step, or with no point the whole, leads to, as it is stored. */
@Embeddable
class LinkRow {

    private @Nullable UUID point;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @Column(name = "target_id")
    private UUID target;

    private String label;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected LinkRow() {}

    LinkRow(@Nullable UUID point, VersionText.Link link) {
        this.point = point;
        this.kind = link.kind();
        this.target = link.target();
        this.label = link.label();
    }

    boolean isOf(@Nullable UUID step) {
        return Objects.equals(point, step);
    }

    VersionText.Link link() {
        return new VersionText.Link(kind, target, label);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LinkRow row && isOf(row.point) && link().equals(row.link());
    }

    @Override
    public int hashCode() {
        return Objects.hash(point, target);
    }
}
