package no.parorendeportalen.drafting.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.parorendeportalen.strategy.MeasureChoices;
import no.parorendeportalen.strategy.PartLine;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Two versions of a measure side by side: every field in words. */
@Component
class MeasureConflict {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("nb"));

    private final MessageSource messages;

    MeasureConflict(MessageSource messages) {
        this.messages = messages;
    }

    Conflict between(
            MeasureForm saved, MeasureForm yours, MeasureChoices choices, @Nullable String changedBy, String keepHref) {
        var pair = new Pair(saved, yours);
        return new Conflict(
                changedBy,
                List.of(
                        pair.part("measureForm.text", MeasureForm::getText),
                        pair.part("measureForm.plainLanguage", MeasureForm::getPlainLanguage),
                        pair.part("measureForm.approach", it -> label(it.getApproach(), choices.approaches())),
                        pair.part("measureForm.related", it -> related(it, choices)),
                        pair.part("measureForm.ownersText", MeasureForm::getOwnersText),
                        pair.part("measureForm.owners", this::owners),
                        pair.part("measureForm.timelineKind", it -> word("timeline.kind.", it.getTimelineKind())),
                        pair.part("measureForm.timelineText", MeasureForm::getTimelineText),
                        pair.part("measureForm.timelineFrom", it -> day(it.getTimelineFrom())),
                        pair.part("measureForm.timelineTo", it -> day(it.getTimelineTo())),
                        pair.part("measureForm.origin", it -> word("origin.", it.getOrigin())),
                        pair.part(
                                "measureForm.splitFrom",
                                it -> it.getSplitFrom() == null ? "" : String.valueOf(it.getSplitFrom()))),
                keepHref);
    }

    private record Pair(MeasureForm saved, MeasureForm yours) {

        Part part(String labelKey, Function<MeasureForm, String> words) {
            return Part.of(labelKey, words.apply(saved), words.apply(yours));
        }
    }

    private static String label(@Nullable UUID id, List<PartLine> lines) {
        return lines.stream()
                .filter(it -> it.id().equals(id))
                .map(PartLine::label)
                .findFirst()
                .orElse("");
    }

    private static String related(MeasureForm form, MeasureChoices choices) {
        return choices.areas().stream()
                .filter(it -> form.getRelated().contains(it.id()))
                .map(PartLine::label)
                .collect(Collectors.joining("\n"));
    }

    private String owners(MeasureForm form) {
        return form.getOwners().stream()
                .filter(it -> !it.isEmpty())
                .map(it -> it.getName() + " (" + word("responsibility.", it.getRole()) + ")")
                .collect(Collectors.joining("\n"));
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    private String word(String prefix, @Nullable Enum<?> constant) {
        return constant == null
                ? ""
                : messages.getMessage(prefix + constant.name(), null, LocaleContextHolder.getLocale());
    }
}
