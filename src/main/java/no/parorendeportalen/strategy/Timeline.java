package no.parorendeportalen.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When a measure is to be done: the words as written, and what they mean. */
@Embeddable
class Timeline {

    @Column(name = "timeline_text")
    private @Nullable String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "timeline_kind")
    private TimelineKind kind;

    @Column(name = "timeline_from")
    private @Nullable LocalDate from;

    @Column(name = "timeline_to")
    private @Nullable LocalDate to;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Timeline() {}

    private Timeline(@Nullable String text, TimelineKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        this.text = Texts.optionalLine(text, 200);
        this.kind = kind;
        this.from = from;
        this.to = to;
    }

    static Timeline period(String text, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("A period ends after it begins");
        }
        return new Timeline(text, TimelineKind.PERIOD, from, to);
    }

    static Timeline deadline(String text, LocalDate to) {
        return new Timeline(text, TimelineKind.DEADLINE, null, Objects.requireNonNull(to));
    }

    /** A kind that needs no day: continuous, recurring, after the adoption, ongoing. */
    static Timeline undated(String text, TimelineKind kind) {
        if (kind == TimelineKind.PERIOD || kind == TimelineKind.DEADLINE || kind == TimelineKind.NOT_STATED) {
            throw new IllegalArgumentException(kind + " is not an undated timeline");
        }
        return new Timeline(text, kind, null, null);
    }

    /** The same words, counted from the day of the decision they waited for. */
    Timeline datedFrom(LocalDate decided) {
        if (kind != TimelineKind.AFTER_EVENT || from != null) {
            throw new IllegalStateException("It does not wait for a decision");
        }
        return new Timeline(text, kind, decided, null);
    }

    /** This one said anew: a decision that the former words have been dated from stays where the new ones wait for one too. */
    Timeline after(Timeline former) {
        return isWaiting() && former.kind == kind && former.from != null ? datedFrom(former.from) : this;
    }

    boolean isWaiting() {
        return kind == TimelineKind.AFTER_EVENT && from == null;
    }

    TimelineDetails details() {
        return new TimelineDetails(text, kind, from, to);
    }

    static Timeline notStated() {
        return new Timeline(null, TimelineKind.NOT_STATED, null, null);
    }
}
