package no.parorendeportalen.staff.web;

import java.util.List;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.strategy.MeasureFulfilment;
import no.parorendeportalen.strategy.MeasureLookup;
import no.parorendeportalen.web.Trail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A measure for those who are to do it: what it says, whose it is, and all that has come of it, to open. */
@Controller
@StaffOnly
class StaffMeasurePage {

    private final MeasureLookup measures;
    private final MeasureFulfilment fulfilment;
    private final Trail trail;

    StaffMeasurePage(MeasureLookup measures, MeasureFulfilment fulfilment, Trail trail) {
        this.measures = measures;
        this.fulfilment = fulfilment;
        this.trail = trail;
    }

    @GetMapping("/{municipality}/ansatt/tiltak/{measure:[1-9][0-9]{0,8}}")
    String measure(@PathVariable int measure, Model model) {
        var found = measures.find(measure).orElseThrow(() -> new NotFound("no such measure"));
        var led = fulfilment.of(measure);
        model.addAttribute("section", "home");
        model.addAttribute(
                "crumbs",
                List.of(
                        trail.up("work.nav.home", "/ansatt"),
                        trail.up("myMeasures.title", "/ansatt/mine-tiltak"),
                        trail.here("measure.numbered", measure)));
        model.addAttribute("measure", found);
        model.addAttribute("open", MeasureFulfilment.open(led));
        model.addAttribute("ours", MeasureFulfilment.staffs(led));
        return "staff/measure";
    }
}
