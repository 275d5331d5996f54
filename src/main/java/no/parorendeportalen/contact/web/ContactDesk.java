package no.parorendeportalen.contact.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.parorendeportalen.contact.ContactKind;
import no.parorendeportalen.contact.OnHolidays;
import no.parorendeportalen.contact.OpeningHours.Rule;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.situation.Audience;
import no.parorendeportalen.situation.SituationService;
import no.parorendeportalen.upkeep.KeptDesk.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What one chooses among in the form of a contact point. */
@Component
class ContactDesk {

    /** Spoken by many who need help; others that are chosen already stay. */
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en", "se", "pl", "uk", "ar", "so", "ti", "ur");

    private final UnitService units;
    private final SituationService situations;
    private final MessageSource messages;

    ContactDesk(UnitService units, SituationService situations, MessageSource messages) {
        this.units = units;
        this.situations = situations;
        this.messages = messages;
    }

    /** As {@code components/radio-group} and {@code components/checkbox-group} draw it. */
    public record Box(
            String value,
            String label,
            @Nullable String help,
            @Nullable Integer count,
            boolean checked) {}

    void choices(ContactForm form, Model model) {
        model.addAttribute(
                "contactKinds",
                Arrays.stream(ContactKind.values())
                        .map(it -> new Choice(it.name(), text("contact.kind." + it), it == form.getKind()))
                        .toList());
        model.addAttribute(
                "rules",
                Stream.of(Rule.WEEKLY, Rule.ALWAYS, Rule.UNKNOWN)
                        .map(it -> box(it.name(), text("contactForm.rule." + it), it == form.getRule()))
                        .toList());
        model.addAttribute(
                "onHolidays",
                Arrays.stream(OnHolidays.values())
                        .map(it -> box(it.name(), text("contactForm.holidays." + it), it == form.getHolidays()))
                        .toList());
        model.addAttribute(
                "weekdays",
                Arrays.stream(DayOfWeek.values()).map(ContactDesk::day).toList());
        model.addAttribute("unitChoices", units(form));
        model.addAttribute(
                "audiences",
                Arrays.stream(Audience.values())
                        .map(it -> box(
                                it.name(),
                                text("audience." + it),
                                form.getAudience().contains(it)))
                        .toList());
        model.addAttribute(
                "situationBoxes",
                situations.choices().stream()
                        .map(it -> box(
                                it.id().toString(),
                                it.title(),
                                form.getSituations().contains(it.id())))
                        .toList());
        var languages = new LinkedHashSet<>(LANGUAGES);
        languages.addAll(form.getLanguages());
        model.addAttribute(
                "languageBoxes",
                languages.stream()
                        .map(it -> box(it, language(it), form.getLanguages().contains(it)))
                        .toList());
    }

    /** A weekday to choose. */
    public record Day(String value, String label) {}

    private static Day day(DayOfWeek day) {
        return new Day(day.name(), day.getDisplayName(TextStyle.FULL, LocaleContextHolder.getLocale()));
    }

    private List<Choice> units(ContactForm form) {
        return Stream.concat(
                        Stream.of(new Choice("", text("contactForm.unit.none"), form.getUnit() == null)),
                        units.tree().stream()
                                .filter(it -> it.isOpen() || it.id().equals(form.getUnit()))
                                .map(it -> new Choice(
                                        it.id().toString(),
                                        indented(it),
                                        it.id().equals(form.getUnit()))))
                .toList();
    }

    private static String indented(UnitDetails unit) {
        return "\u00a0\u00a0".repeat(unit.depth()) + unit.name();
    }

    static String language(String code) {
        return Locale.forLanguageTag(code).getDisplayName(LocaleContextHolder.getLocale());
    }

    private static Box box(String value, String label, boolean checked) {
        return new Box(value, label, null, null, checked);
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
