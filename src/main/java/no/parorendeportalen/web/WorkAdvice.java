package no.parorendeportalen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.access.Person;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.access.WorkSession;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.shared.PortalSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of somebody who is signed in its {@link WorkFrame}. It asks nothing of the database: the chain has done so. */
@ControllerAdvice
@ConditionalOnWebApplication
class WorkAdvice {

    private final CurrentMember member;
    private final CurrentMunicipality municipality;
    private final PortalSettings settings;

    WorkAdvice(CurrentMember member, CurrentMunicipality municipality, PortalSettings settings) {
        this.member = member;
        this.municipality = municipality;
        this.settings = settings;
    }

    /** By hand, so that a page without anybody has none, not one that is null. */
    @ModelAttribute
    void work(HttpServletRequest request, Model model) {
        WorkSession.personOf(request).ifPresent(it -> model.addAttribute("work", frame(it)));
    }

    private WorkFrame frame(Person person) {
        var role = member.find().map(Member::role);
        var here = municipality.find().map(MunicipalityDetails::id);
        return new WorkFrame(
                person.name(),
                role.map(it -> "role." + it.name()).orElse(null),
                role.filter(it -> it == Role.ADMINISTRATOR).isPresent(),
                isEditing(role),
                role.isPresent(),
                person.places().stream()
                        .filter(it -> here.filter(it.municipality()::equals).isEmpty())
                        .map(it -> new WorkFrame.Place(it.address(), it.name()))
                        .toList(),
                Math.toIntExact(settings.sessionIdle().toSeconds()));
    }

    private static boolean isEditing(Optional<Role> role) {
        return role.filter(it -> it == Role.ADMINISTRATOR || it == Role.EDITOR).isPresent();
    }
}
