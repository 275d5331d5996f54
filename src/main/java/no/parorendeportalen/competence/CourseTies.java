package no.parorendeportalen.competence;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.municipality.ServiceArea;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a course is and whom it is for, in words, for the trail. */
@Component
class CourseTies {

    private final StaffRoles roles;
    private final MessageSource messages;

    CourseTies(StaffRoles roles, MessageSource messages) {
        this.roles = roles;
        this.messages = messages;
    }

    String form(TrainingForm form) {
        return text("competence.form." + form);
    }

    String areas(Collection<ServiceArea> areas) {
        return areas.stream().sorted().map(it -> text("serviceArea." + it)).collect(Collectors.joining(", "));
    }

    String roles(Collection<UUID> some) {
        return roles.named(some).stream().map(RoleChoice::title).collect(Collectors.joining(", "));
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
