package no.parorendeportalen.actionplan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import no.parorendeportalen.actionplan.ActionPlanService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.web.CsvFile;
import no.parorendeportalen.web.ErrorDetail;
import no.parorendeportalen.web.PublicAddress;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        var found = entries(parameters, request);
        return CsvFile.download(
                "handlingsplan-" + current.get().address() + ".csv",
                List.of(PlanEntry.fields()),
                file -> found.forEach(it -> row(file, it)));
    }

    private static void row(CsvFile file, PlanEntry entry) {
        file.row(
                entry.number(),
                entry.area(),
                entry.areaTitle(),
                entry.approach(),
                entry.text(),
                entry.owners().stream()
                        .map(it -> it.name() + " (" + it.role() + ")")
                        .collect(Collectors.joining(" | ")),
                entry.ownersText(),
                entry.timelineText(),
                entry.timelineKind(),
                entry.from(),
                entry.to(),
                entry.relatedAreas().stream().map(String::valueOf).collect(Collectors.joining(" | ")),
                entry.url());
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
}
