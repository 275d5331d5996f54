package no.parorendeportalen.guidance;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A step of a way to apply. */
@Embeddable
class HowToStep {

    private String title;

    private String body;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected HowToStep() {}

    private HowToStep(String title, String body) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A step has a title");
        }
        this.title = title.strip();
        this.body = body.strip();
    }

    static HowToStep of(HowToDetails.Step told) {
        return new HowToStep(told.title(), told.text());
    }

    HowToDetails.Step told() {
        return new HowToDetails.Step(title, body);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HowToStep step && step.title.equals(title) && step.body.equals(body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, body);
    }
}
