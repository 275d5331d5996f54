package no.parorendeportalen.network.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.parorendeportalen.access.PublicPaths;
import no.parorendeportalen.calendar.EventTime;
import no.parorendeportalen.contact.ContactCard;
import no.parorendeportalen.network.PublicRoles;
import no.parorendeportalen.web.PageTime;
import no.parorendeportalen.web.Trail;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the public reaches those who have a role; by the role's own number, and never by a name. */
@Controller
class PublicRolesPage {

    private final PublicRoles roles;
    private final Trail trail;
    private final Clock clock;

    PublicRolesPage(PublicRoles roles, Trail trail, Clock clock) {
        this.roles = roles;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static PublicPaths contactRolePaths() {
        return PublicPaths.of("/{municipality}/kontakt/roller");
    }

    @GetMapping("/{municipality}/kontakt/roller")
    String roles(Model model) {
        var all = roles.all();
        model.addAttribute("section", "contact");
        model.addAttribute(
                "crumbs",
                List.of(trail.home(), trail.up("contacts.title", "/kontakt"), trail.here("contactRoles.title")));
        model.addAttribute(
                "reached", all.stream().filter(it -> !it.ways().isEmpty()).toList());
        model.addAttribute(
                "others", all.stream().filter(it -> it.ways().isEmpty()).toList());
        model.addAttribute("none", List.<ContactCard>of());
        // Somebody may begin or end tomorrow.
        PageTime.fresh(
                LocalDate.now(clock).plusDays(1).atStartOfDay(EventTime.ZONE).toInstant());
        return "network/public";
    }
}
