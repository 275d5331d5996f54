package no.parorendeportalen.staff.web;

import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.staff.FrontService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an employee begins: the search, what is asked of them, what is new, and what their unit is to do. */
@Controller
@StaffOnly
class StaffPage {

    private final FrontService fronts;
    private final CurrentMember member;

    StaffPage(FrontService fronts, CurrentMember member) {
        this.fronts = fronts;
        this.member = member;
    }

    @GetMapping("/{municipality}/ansatt")
    String front(Model model) {
        var who = member.get();
        model.addAttribute("section", "home");
        model.addAttribute("ownSearch", true);
        model.addAttribute("leading", member.leads().isPresent());
        model.addAttribute("front", fronts.of(who));
        return "staff/front";
    }
}
