package no.parorendeportalen.checklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.checklist.RunService;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.DocumentQuery;
import no.parorendeportalen.document.DocumentService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The checklists in force: what the unit is working on first, then all of them, chosen among. */
@Controller
@StaffOnly
class ChecklistListPage {

    private final DocumentService documents;
    private final RunService runs;
    private final UnitService units;
    private final CurrentMember member;
    private final ChecklistTrail trail;
    private final CurrentMunicipality municipality;
    private final Clock clock;

    ChecklistListPage(
            DocumentService documents,
            RunService runs,
            UnitService units,
            CurrentMember member,
            ChecklistTrail trail,
            CurrentMunicipality municipality,
            Clock clock) {
        this.documents = documents;
        this.runs = runs;
        this.units = units;
        this.member = member;
        this.trail = trail;
        this.municipality = municipality;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/ansatt/sjekklister")
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        var query = DocumentQuery.of(parameters);
        var unit = member.get().unit();
        var way = query.own() && unit != null ? way(unit) : null;
        var found = documents.inForce(DocumentKind.CHECKLIST, query.filter(way), query.page());
        var path = "/" + municipality.get().address() + "/ansatt/sjekklister";
        model.addAttribute("query", query);
        model.addAttribute("areas", areas(query.area()));
        model.addAttribute("found", found);
        model.addAttribute("hasUnit", unit != null);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("open", unit == null ? List.of() : runs.openIn(unit));
        model.addAttribute(
                "pages",
                IntStream.rangeClosed(1, found.pages())
                        .mapToObj(it -> query.address(path, it))
                        .toList());
        trail.show(model);
        return "checklist/list";
    }

    /** A unit and those above it. */
    private Set<UUID> way(UUID unit) {
        return units.units().upFrom(unit).stream().map(UnitDetails::id).collect(Collectors.toSet());
    }

    private List<Choice> areas(@Nullable ServiceArea chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", trail.text("routines.area.all"), chosen == null)),
                        Arrays.stream(ServiceArea.values())
                                .map(it -> new Choice(
                                        DocumentQuery.word(it), trail.text("serviceArea." + it), it == chosen)))
                .toList();
    }
}
