package no.parorendeportalen.calendar.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.calendar.EventWritten;
import no.parorendeportalen.calendar.RepeatEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** On which days an event is to be made anew. */
public class RepeatForm {

    private static final int LAST_YEAR = 2100;

    @NotNull
    private @Nullable LocalDate first;

    @NotNull
    @Min(1)
    @Max(52)
    private @Nullable Integer every = 1;

    @NotNull
    @Min(1)
    @Max(RepeatEvent.MOST)
    private @Nullable Integer count = 1;

    private boolean publish;

    private @Nullable UUID id;

    /** A week after the one that is copied, or a week from today where that has been. */
    static RepeatForm of(EventWritten event, LocalDate today) {
        var form = new RepeatForm();
        form.id = UUID.randomUUID();
        var next = event.said().time().day().plusWeeks(1);
        while (next.isBefore(today)) {
            next = next.plusWeeks(1);
        }
        form.first = next;
        form.publish = event.kept().published();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        if (first != null && (first.isBefore(today) || first.getYear() > LAST_YEAR)) {
            errors.rejectValue("first", "dayHasBeen");
        }
    }

    /** The same form has made others: what it asks for now comes in addition, if it is sent once more. */
    void sentBefore(Errors errors) {
        errors.rejectValue("first", "madeBefore");
        id = UUID.randomUUID();
    }

    RepeatEvent command(UUID event) {
        return new RepeatEvent(
                Objects.requireNonNullElseGet(id, UUID::randomUUID),
                event,
                Objects.requireNonNull(first),
                Objects.requireNonNull(every),
                Objects.requireNonNull(count),
                publish);
    }

    public @Nullable LocalDate getFirst() {
        return first;
    }

    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    public @Nullable Integer getEvery() {
        return every;
    }

    public void setEvery(@Nullable Integer every) {
        this.every = every;
    }

    public @Nullable Integer getCount() {
        return count;
    }

    public void setCount(@Nullable Integer count) {
        this.count = count;
    }

    public boolean isPublish() {
        return publish;
    }

    public void setPublish(boolean publish) {
        this.publish = publish;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }
}
