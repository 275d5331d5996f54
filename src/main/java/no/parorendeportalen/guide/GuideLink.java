package no.parorendeportalen.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.search.SearchKind;
import org.jspecify.annotations.Nullable;

/** Something that a guide leads to. */
@Embeddable
class GuideLink {

    @Enumerated(EnumType.STRING)
    @Column(name = "target_kind")
    private SearchKind kind;

    @Column(name = "target_id")
    private UUID target;

    private String label;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected GuideLink() {}

    private GuideLink(GuideDetails.Link told) {
        if (told.label().isBlank()) {
            throw new IllegalArgumentException("A link has a label");
        }
        this.kind = told.kind();
        this.target = told.target();
        this.label = told.label().strip();
    }

    static GuideLink of(GuideDetails.Link told) {
        return new GuideLink(told);
    }

    GuideDetails.Link told() {
        return new GuideDetails.Link(kind, target, label);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GuideLink link && link.told().equals(told());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, target, label);
    }
}
