package no.parorendeportalen.competence.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import no.parorendeportalen.competence.TrainingForm;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.strategy.MeasureLookup;
import no.parorendeportalen.strategy.MeasureName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words for what a course is, and for what can be chosen about it. */
@Component
class TrainingWords {

    private static final int HOUR = 60;

    private final MeasureLookup measures;
    private final MessageSource messages;

    TrainingWords(MeasureLookup measures, MessageSource messages) {
        this.measures = measures;
        this.messages = messages;
    }

    /** "ca. 1 time og 30 minutter"; null where it is not known. */
    @Nullable
    String length(@Nullable Integer minutes) {
        if (minutes == null) {
            return null;
        }
        var hours = minutes / HOUR;
        var rest = minutes % HOUR;
        if (hours == 0) {
            return text("competence.length.minutes", rest);
        }
        return rest == 0 ? text("competence.length.hours", hours) : text("competence.length.both", hours, rest);
    }

    String form(TrainingForm form) {
        return text("competence.form." + form);
    }

    String area(ServiceArea area) {
        return text("serviceArea." + area);
    }

    /** In order; all of them where none is named. */
    String areas(Collection<ServiceArea> areas) {
        return areas.isEmpty()
                ? text("competence.areas.all")
                : areas.stream().sorted().map(this::area).collect(Collectors.joining(", "));
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The measures that something can be because of. */
    List<MeasureName> measures() {
        return measures.all();
    }

    String measure(MeasureName measure) {
        return text("competence.measure.choice", String.valueOf(measure.number()), measure.label());
    }
}
