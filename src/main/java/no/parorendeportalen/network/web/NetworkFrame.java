package no.parorendeportalen.network.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the staff's pages of roles and networks have in common. */
@Component
class NetworkFrame {

    private final CurrentMunicipality current;
    private final CurrentMember member;
    private final Trail trail;
    private final MessageSource messages;

    NetworkFrame(CurrentMunicipality current, CurrentMember member, Trail trail, MessageSource messages) {
        this.current = current;
        this.member = member;
        this.trail = trail;
        this.messages = messages;
    }

    /** @param below where the page is, after the staff's front page */
    void of(Model model, String section, Crumb... below) {
        model.addAttribute("section", section);
        model.addAttribute(
                "crumbs",
                Stream.concat(Stream.of(trail.up("staff.title", "/ansatt")), Arrays.stream(below))
                        .toList());
        model.addAttribute("edits", edits());
    }

    /** Whether who is signed in may write here too. */
    private boolean edits() {
        return member.find()
                .filter(it -> List.of(Role.EDITOR, Role.ADMINISTRATOR).contains(it.role()))
                .isPresent();
    }

    Crumb here(String key) {
        return trail.here(key);
    }

    Crumb up(String key, String below) {
        return trail.up(key, below);
    }

    /** With the municipality. */
    String path(String below) {
        return "/" + current.get().address() + below;
    }

    String text(String key, Object... arguments) {
        return Optional.ofNullable(messages.getMessage(key, arguments, LocaleContextHolder.getLocale()))
                .orElse(key);
    }
}
