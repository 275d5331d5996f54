package no.parorendeportalen.contact.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.contact.ContactDetails;
import no.parorendeportalen.contact.ContactService;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.situation.SituationLine;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.web.Conflict.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Both versions of a contact point, in words, where somebody else has saved meanwhile. */
@Component
class ContactConflict {

    private final ContactService contacts;
    private final SituationService situations;
    private final UnitService units;
    private final MessageSource messages;

    ContactConflict(ContactService contacts, SituationService situations, UnitService units, MessageSource messages) {
        this.contacts = contacts;
        this.situations = situations;
        this.units = units;
        this.messages = messages;
    }

    /** What differs. */
    List<Part> between(ContactDetails saved, ContactForm form) {
        var unitNames = units.tree().stream().collect(Collectors.toMap(UnitDetails::id, UnitDetails::name));
        var titles = situations.choices().stream().collect(Collectors.toMap(SituationLine::id, SituationLine::title));
        var theirs = said(ContactForm.of(saved), unitNames, titles);
        var own = said(form, unitNames, titles);
        var parts = new ArrayList<Part>();
        for (var i = 0; i < own.size(); i++) {
            parts.add(Part.of(
                    "contactForm." + own.get(i).field(),
                    theirs.get(i).text(),
                    own.get(i).text()));
        }
        return parts;
    }

    private record Said(String field, @Nullable String text) {}

    private List<Said> said(ContactForm form, Map<UUID, String> units, Map<UUID, String> titles) {
        return List.of(
                new Said("name", form.getName()),
                new Said("rings", form.getRings()),
                new Said("kind", text("contact.kind.", form.getKind())),
                new Said("about", form.getAbout()),
                new Said("phone", form.getPhone()),
                new Said("email", form.getEmail()),
                new Said("chat", form.getChat()),
                new Said("url", form.getUrl()),
                new Said("address", form.getAddress()),
                new Said("unit", form.getUnit() == null ? null : units.get(form.getUnit())),
                new Said("rule", contacts.inWords(form.hours())),
                new Said("free", yes(form.isFree())),
                new Said("anonymous", yes(form.isAnonymous())),
                new Said(
                        "audience",
                        joined(form.getAudience().stream()
                                .sorted()
                                .map(it -> text("audience.", it))
                                .toList())),
                new Said(
                        "situations",
                        joined(form.getSituations().stream().map(titles::get).toList())),
                new Said(
                        "languages",
                        joined(form.getLanguages().stream()
                                .map(ContactDesk::language)
                                .toList())),
                new Said(
                        "front",
                        form.getFront() == null ? null : form.getFront().toString()));
    }

    private String yes(boolean it) {
        return it ? text("contactForm.yes") : text("contactForm.no");
    }

    private static String joined(Collection<? extends @Nullable String> some) {
        return some.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private @Nullable String text(String prefix, @Nullable Enum<?> value) {
        return value == null ? null : text(prefix + value.name());
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
