package no.parorendeportalen.contact.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.parorendeportalen.contact.TimeSpan;
import no.parorendeportalen.contact.WeeklyHours;
import no.parorendeportalen.web.Line;
import org.jspecify.annotations.Nullable;

/** Open at the same time on one weekday, or on several in a row. A row in which nothing is written is none. */
public class WeekRow {

    private @Nullable DayOfWeek day;

    private @Nullable DayOfWeek untilDay;

    @Line(max = 10, required = false)
    private String opens = "";

    @Line(max = 10, required = false)
    private String closes = "";

    private @Nullable LocalDate begins;

    private @Nullable LocalDate ends;

    /** Days in a row that are open at the same time are one row. */
    static List<WeekRow> of(List<WeeklyHours> weekly) {
        var rows = new ArrayList<WeekRow>();
        for (var it : weekly) {
            var row = rows.stream()
                    .filter(other -> other.goesOnWith(it))
                    .findFirst()
                    .orElseGet(() -> {
                        var made = new WeekRow();
                        made.day = it.day();
                        made.opens = WrittenTime.written(it.hours().from());
                        made.closes = WrittenTime.writtenEnd(it.hours().to());
                        made.begins = it.from();
                        made.ends = it.to();
                        rows.add(made);
                        return made;
                    });
            row.untilDay = it.day();
        }
        rows.stream().filter(it -> it.untilDay == it.day).forEach(it -> it.untilDay = null);
        return rows;
    }

    private boolean goesOnWith(WeeklyHours next) {
        return untilDay != null
                && untilDay.getValue() + 1 == next.day().getValue()
                && opens.equals(WrittenTime.written(next.hours().from()))
                && closes.equals(WrittenTime.writtenEnd(next.hours().to()))
                && Objects.equals(begins, next.from())
                && Objects.equals(ends, next.to());
    }

    boolean isEmpty() {
        return day == null && untilDay == null && opens.isEmpty() && closes.isEmpty() && begins == null && ends == null;
    }

    /** Only of a row that {@link HoursRules} finds nothing wrong with. */
    List<WeeklyHours> weekly() {
        var first = Objects.requireNonNull(day);
        var last = untilDay == null ? first : untilDay;
        var hours = new TimeSpan(
                WrittenTime.of(opens).orElseThrow(), WrittenTime.of(closes).orElseThrow());
        return Arrays.stream(DayOfWeek.values())
                .filter(it -> it.compareTo(first) >= 0 && it.compareTo(last) <= 0)
                .map(it -> new WeeklyHours(it, hours, begins, ends))
                .toList();
    }

    public @Nullable DayOfWeek getDay() {
        return day;
    }

    public void setDay(@Nullable DayOfWeek day) {
        this.day = day;
    }

    public @Nullable DayOfWeek getUntilDay() {
        return untilDay;
    }

    public void setUntilDay(@Nullable DayOfWeek untilDay) {
        this.untilDay = untilDay;
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

    public @Nullable LocalDate getBegins() {
        return begins;
    }

    public void setBegins(@Nullable LocalDate begins) {
        this.begins = begins;
    }

    public @Nullable LocalDate getEnds() {
        return ends;
    }

    public void setEnds(@Nullable LocalDate ends) {
        this.ends = ends;
    }
}
