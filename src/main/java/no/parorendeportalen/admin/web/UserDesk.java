package no.parorendeportalen.admin.web;

import java.util.Arrays;
import java.util.List;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.web.Trail;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of users have in common. */
@Component
class UserDesk {

    private final UnitService units;
    private final CurrentMunicipality current;
    private final Trail trail;
    private final MessageSource messages;

    UserDesk(UnitService units, CurrentMunicipality current, Trail trail, MessageSource messages) {
        this.units = units;
        this.current = current;
        this.trail = trail;
        this.messages = messages;
    }

    /** A role as the form offers it. */
    record RoleChoice(String value, String label, String help, boolean checked) {}

    String path() {
        return "/" + current.get().address() + "/admin/brukere";
    }

    /** What the form of a user offers. */
    void offer(UserForm form, Model model) {
        model.addAttribute("userForm", form);
        model.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .map(it -> new RoleChoice(
                                it.name(), role(it), text("users.role.help." + it.name()), it == form.getRole()))
                        .toList());
        model.addAttribute("units", Choice.units(units.units().open(), form.getUnit(), text("users.unit.none")));
    }

    void crumbs(Model model, String here) {
        model.addAttribute(
                "crumbs",
                List.of(
                        trail.up("work.nav.overview", "/admin"),
                        trail.up("users.title", "/admin/brukere"),
                        trail.here(here)));
    }

    String role(Role role) {
        var name = text("role." + role.name());
        return name.substring(0, 1).toUpperCase(LocaleContextHolder.getLocale()) + name.substring(1);
    }

    String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
