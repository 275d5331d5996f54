package no.parorendeportalen.actionplan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.parorendeportalen.actionplan.ActionPlanService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.web.ErrorDetail;
import no.parorendeportalen.web.PublicAddress;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The action plan as files, chosen among as the page is and never cut into pages. */
@Controller
@RequestMapping("/{municipality}")
class PlanFiles {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** Norwegian Excel reads UTF-8 only after this. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .setHeader(PlanEntry.fields())
            .get();

    private final ActionPlanService plan;
    private final CurrentMunicipality current;
    private final PublicAddress address;
    private final MessageSource messages;

    PlanFiles(ActionPlanService plan, CurrentMunicipality current, PublicAddress address, MessageSource messages) {
        this.plan = plan;
        this.current = current;
        this.address = address;
        this.messages = messages;
    }

    @GetMapping(path = "/handlingsplan.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<PlanEntry> json(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        return entries(parameters, request);
    }

    @GetMapping("/handlingsplan.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request)
            throws IOException {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, FORMAT)) {
            for (var entry : entries(parameters, request)) {
                printer.printRecord(
                        entry.number(),
                        entry.area(),
                        harmless(entry.areaTitle()),
                        harmless(entry.approach()),
                        harmless(entry.text()),
                        harmless(entry.owners().stream()
                                .map(it -> it.name() + " (" + it.role() + ")")
                                .collect(Collectors.joining(" | "))),
                        harmless(entry.ownersText()),
                        harmless(entry.timelineText()),
                        entry.timelineKind(),
                        day(entry.from()),
                        day(entry.to()),
                        entry.relatedAreas().stream().map(String::valueOf).collect(Collectors.joining(" | ")),
                        entry.url());
            }
        }
        var name = "handlingsplan-" + current.get().address() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<PlanEntry> entries(MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var query = PlanQuery.of(parameters);
        var found = plan.find(query.filter(), query.sort());
        var problems = UnknownChoices.in(query, found).problems();
        if (!problems.isEmpty()) {
            ErrorDetail.tell(request, problems.stream().map(this::text).collect(Collectors.joining(" ")));
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var root = address.root() + "/" + current.get().address();
        return found.hits().stream().map(it -> PlanEntry.of(it, root)).toList();
    }

    private String text(PlanQuery.Problem problem) {
        return messages.getMessage(problem.key(), new Object[] {problem.value()}, LocaleContextHolder.getLocale());
    }

    /** A cell that a spreadsheet would run as a formula is made text (OWASP, CSV Injection). */
    static String harmless(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
