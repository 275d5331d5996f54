package no.parorendeportalen.calendar.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import no.parorendeportalen.calendar.WrittenTime;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;

/** When an event takes place: the part of {@link EventForm} that only its fields together can show to be wrong. */
public abstract class EventTimeForm extends AddressedForm {

    @NotNull
    private @Nullable LocalDate day;

    @Line(max = 5)
    @Pattern(regexp = WrittenTime.HOUR, message = "{validation.hour}")
    private String from = "";

    @Line(max = 5)
    @Pattern(regexp = WrittenTime.HOUR, message = "{validation.hour}")
    private String to = "";

    private @Nullable LocalDate lastDay;

    void time(WrittenTime time) {
        day = time.day();
        from = time.from();
        to = time.to();
        lastDay = time.lastDay();
    }

    WrittenTime time() {
        return new WrittenTime(day, from, to, lastDay);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
