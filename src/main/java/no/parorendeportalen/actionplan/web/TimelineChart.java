package no.parorendeportalen.actionplan.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import no.parorendeportalen.strategy.AreaLink;
import no.parorendeportalen.strategy.MeasureDetails;
import no.parorendeportalen.strategy.TimelineKind;
import org.jspecify.annotations.Nullable;

/**
 * Measures on a line of years, ready to be drawn: every place is a percentage of the width, so that the drawing follows any width and
 * any zoom.
 *
 *
 */
record TimelineChart(List<Tick> years, @Nullable String today, List<Group> groups, int notStated) {

    /**
     * @param x where the year begins
     * @param middle where its label stands
     */
    record Tick(int year, String x, String middle) {}

    record Group(AreaLink area, List<Row> rows) {}

    /**
     * @param x where its bar begins, or its mark stands
     * @param width of its bar
     * @param marks where a recurring one comes back
     */
    record Row(MeasureDetails measure, String x, String width, List<String> marks) {}

    static TimelineChart of(List<MeasureDetails> measures, LocalDate today) {
        var named = measures.stream()
                .flatMapToInt(it -> it.timeline().years())
                .boxed()
                .toList();
        var first = named.stream().min(Integer::compare).orElse(today.getYear());
        var last = named.stream().max(Integer::compare).orElse(today.getYear() + 3);
        var scale = new Scale(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
        var years = IntStream.rangeClosed(first, last)
                .mapToObj(it -> new Tick(it, scale.at(LocalDate.of(it, 1, 1)), scale.at(LocalDate.of(it, 7, 2))))
                .toList();
        var middles = years.stream().map(Tick::middle).toList();
        var drawn = measures.stream()
                .filter(it -> it.timeline().kind() != TimelineKind.NOT_STATED)
                .toList();
        var groups = new ArrayList<Group>();
        for (var measure : drawn) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).area().equals(measure.area())) {
                groups.add(new Group(measure.area(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row(measure, scale, middles));
        }
        return new TimelineChart(
                years, scale.has(today) ? scale.at(today) : null, groups, measures.size() - drawn.size());
    }

    private static Row row(MeasureDetails measure, Scale scale, List<String> middles) {
        var timeline = measure.timeline();
        return switch (timeline.kind()) {
            case PERIOD -> {
                var from = Objects.requireNonNull(timeline.from());
                var end = Objects.requireNonNull(timeline.to()).plusDays(1);
                yield new Row(measure, scale.at(from), scale.width(from, end), List.of());
            }
            case DEADLINE -> new Row(measure, scale.at(Objects.requireNonNull(timeline.to())), "0%", List.of());
            case RECURRING -> new Row(measure, "0%", "100%", middles);
            default -> new Row(measure, "0%", "100%", List.of());
        };
    }

    private record Scale(LocalDate first, LocalDate end) {

        boolean has(LocalDate day) {
            return !day.isBefore(first) && day.isBefore(end);
        }

        String at(LocalDate day) {
            return width(first, day);
        }

        String width(LocalDate from, LocalDate to) {
            var share = 100.0 * ChronoUnit.DAYS.between(from, to) / ChronoUnit.DAYS.between(first, end);
            return String.format(Locale.ROOT, "%.2f%%", share);
        }
    }
}
