package no.parorendeportalen.staff.web;

import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.staff.StaffPlanService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an employee begins: what one's own unit is to do, then the units above it. */
@Controller
@StaffOnly
class StaffPage {

    private final StaffPlanService plans;
    private final CurrentMember member;

    StaffPage(StaffPlanService plans, CurrentMember member) {
        this.plans = plans;
        this.member = member;
    }

    @GetMapping("/{municipality}/ansatt")
    String front(Model model) {
        var who = member.get();
        model.addAttribute("section", "home");
        model.addAttribute("person", who.name());
        model.addAttribute("plan", plans.of(who.unit()));
        model.addAttribute("hasUnit", who.unit() != null);
        return "staff/front";
    }
}
