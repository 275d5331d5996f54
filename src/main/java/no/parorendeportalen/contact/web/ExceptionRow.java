package no.parorendeportalen.contact.web;

import java.time.LocalDate;
import java.util.Objects;
import no.parorendeportalen.contact.HoursException;
import no.parorendeportalen.contact.TimeSpan;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;

/** Days that are not as others; closed where no times are written. A row in which nothing is written is none. */
public class ExceptionRow {

    private @Nullable LocalDate first;

    private @Nullable LocalDate last;

    @Line(max = 10, required = false)
    private String opens = "";

    @Line(max = 10, required = false)
    private String closes = "";

    @Line(max = 120, required = false)
    private String reason = "";

    static ExceptionRow of(HoursException it) {
        var row = new ExceptionRow();
        row.first = it.from();
        row.last = it.from().equals(it.to()) ? null : it.to();
        row.reason = it.reason();
        var hours = it.hours();
        if (hours != null) {
            row.opens = WrittenTime.written(hours.from());
            row.closes = WrittenTime.writtenEnd(hours.to());
        }
        return row;
    }

    boolean isEmpty() {
        return first == null && last == null && opens.isEmpty() && closes.isEmpty() && reason.isEmpty();
    }

    boolean isClosed() {
        return opens.isEmpty() && closes.isEmpty();
    }

    /** Only of a row that {@link HoursRules} finds nothing wrong with. */
    HoursException exception() {
        var from = Objects.requireNonNull(first);
        return new HoursException(
                from,
                last == null ? from : last,
                isClosed()
                        ? null
                        : new TimeSpan(
                                WrittenTime.of(opens).orElseThrow(),
                                WrittenTime.of(closes).orElseThrow()),
                reason);
    }

    public @Nullable LocalDate getFirst() {
        return first;
    }

    public void setFirst(@Nullable LocalDate first) {
        this.first = first;
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public String getOpens() {
        return opens;
    }

    public void setOpens(String opens) {
        this.opens = opens;
    }

    public String getCloses() {
        return closes;
    }

    public void setCloses(String closes) {
        this.closes = closes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
