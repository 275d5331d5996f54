package no.parorendeportalen.checklist.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.checklist.RunPage;
import no.parorendeportalen.checklist.RunService;
import no.parorendeportalen.web.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A run as a file: one row for each point, as it stands. */
@Controller
@StaffOnly
class RunFile {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final List<String> COLUMNS = List.of("section", "point", "who", "state", "reason", "by", "when");

    private final RunService runs;
    private final ChecklistTrail words;

    RunFile(RunService runs, ChecklistTrail words) {
        this.runs = runs;
        this.words = words;
    }

    @GetMapping("/{municipality}/ansatt/gjennomganger/{run}/gjennomgang.csv")
    ResponseEntity<byte[]> download(@PathVariable UUID run) {
        var page = runs.read(run);
        var header = COLUMNS.stream().map(it -> words.text("run.file." + it)).toList();
        var name = page.line().slug() + "-" + page.line().label().name().toLowerCase(Locale.ROOT) + ".csv";
        return CsvFile.download(
                name,
                header,
                file -> page.sections()
                        .forEach(section -> section.points().forEach(it -> row(file, section.heading(), it))));
    }

    private void row(CsvFile file, String heading, RunPage.Point point) {
        var tick = point.tick();
        var reason = tick.reason();
        file.row(
                heading,
                point.step().title(),
                point.step().who(),
                words.text("run.state." + tick.state()),
                reason == null ? null : words.text("run.reason." + reason),
                tick.by(),
                written(tick.when()));
    }

    private static @Nullable String written(@Nullable LocalDateTime when) {
        return when == null ? null : MOMENT.format(when);
    }
}
