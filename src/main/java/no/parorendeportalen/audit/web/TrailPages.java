package no.parorendeportalen.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.access.AdministratorOnly;
import no.parorendeportalen.audit.TrailChoices;
import no.parorendeportalen.audit.TrailLine;
import no.parorendeportalen.audit.TrailService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.web.CsvFile;
import no.parorendeportalen.web.ErrorDetail;
import no.parorendeportalen.web.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who changed what, newest first: chosen among in the address, and as a file. */
@Controller
@AdministratorOnly
@RequestMapping("/{municipality}/admin")
class TrailPages {

    private static final List<String> COLUMNS = List.of(
            "trail.file.at",
            "trail.file.who",
            "trail.file.act",
            "trail.file.subject",
            "trail.file.reason",
            "trail.file.field",
            "trail.file.before",
            "trail.file.after");

    private final TrailService service;
    private final CurrentMunicipality current;
    private final Trail trail;
    private final MessageSource messages;

    TrailPages(TrailService service, CurrentMunicipality current, Trail trail, MessageSource messages) {
        this.service = service;
        this.current = current;
        this.trail = trail;
        this.messages = messages;
    }

    /** One of several in a list to choose from. */
    record Option(String value, String label, boolean selected) {}

    @GetMapping("/endringer")
    String changes(@RequestParam MultiValueMap<String, String> parameters, Model model, HttpServletResponse response) {
        var query = TrailQuery.of(parameters);
        var found = service.find(query.filter(), query.page());
        var choices = found.choices();
        var path = path();
        model.addAttribute("section", "changes");
        model.addAttribute("crumbs", List.of(trail.up("work.nav.overview", "/admin"), trail.here("trail.title")));
        model.addAttribute("query", query);
        model.addAttribute("found", found);
        model.addAttribute("people", people(choices, query));
        model.addAttribute("groups", groups(choices, query));
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, found.pages())
                        .mapToObj(it -> query.address(path, it))
                        .toList());
        model.addAttribute("csv", query.address(path + ".csv"));
        model.addAttribute("path", path);
        if (!query.problems().isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        return "audit/trail";
    }

    /** All of what was chosen, a row for each field that was changed, and one for what changed none. */
    @GetMapping("/endringer.csv")
    void file(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var query = TrailQuery.of(parameters);
        if (!query.problems().isEmpty()) {
            ErrorDetail.tell(request, text("trail.problem." + query.problems().get(0)));
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        CsvFile.send(
                response,
                "endringer-" + current.get().address() + ".csv",
                COLUMNS.stream().map(this::text).toList(),
                file -> service.each(query.filter(), line -> rows(file, line)));
    }

    private void rows(CsvFile file, TrailLine line) {
        if (line.changes().isEmpty()) {
            row(file, line, null);
        }
        line.changes().forEach(it -> row(file, line, it));
    }

    private void row(CsvFile file, TrailLine line, TrailLine.@Nullable Change change) {
        file.row(
                line.at().toOffsetDateTime(),
                line.who() == null ? text("trail.operator") : line.who(),
                text("trail.act." + line.act(), line.act()),
                line.label(),
                line.reason(),
                change == null ? null : text("trail.field." + change.field(), change.field()),
                change == null ? null : change.before(),
                change == null ? null : change.after());
    }

    private List<Option> people(TrailChoices choices, TrailQuery query) {
        return withAll(choices.people().stream()
                .map(it -> new Option(
                        it.account().toString(),
                        it.name(),
                        it.account().equals(query.filter().account()))));
    }

    private List<Option> groups(TrailChoices choices, TrailQuery query) {
        return withAll(choices.groups().stream()
                .map(it -> new Option(
                        it,
                        text("trail.group." + it, it),
                        it.equals(query.filter().group()))));
    }

    private List<Option> withAll(Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", text("trail.all"), false)), options)
                .toList();
    }

    private String path() {
        return "/" + current.get().address() + "/admin/endringer";
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** What nobody has put in words yet is shown as it is called in the code, rather than not at all. */
    private String text(String key, String otherwise) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }
}
