package no.parorendeportalen.drafting.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import no.parorendeportalen.strategy.DraftMeasure;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.MeasureChoices;
import no.parorendeportalen.strategy.TimelineKind;
import no.parorendeportalen.strategy.UnknownOwners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What must fit together in a measure's form, beyond what each field says of itself. */
@Component
class MeasureRules {

    private final DraftService draft;

    MeasureRules(DraftService draft) {
        this.draft = draft;
    }

    void check(MeasureForm form, DraftMeasure page, BindingResult errors) {
        checkPlaces(form, page, errors);
        checkOwners(form, errors);
        var kind = form.getTimelineKind();
        if (kind != null) {
            checkTimeline(form, kind, page, errors);
        }
        checkOriginal(form, page, errors);
    }

    private static void checkPlaces(MeasureForm form, DraftMeasure page, BindingResult errors) {
        var area = page.area() == null ? null : page.area().id();
        if (form.getApproach() != null
                && page.choices().approaches().stream()
                        .noneMatch(it -> it.id().equals(form.getApproach())
                                && it.parent() != null
                                && it.parent().equals(area))) {
            errors.rejectValue("approach", "gone");
        }
        if (form.getRelated().stream().anyMatch(it -> !isOther(it, area, page.choices()))) {
            errors.rejectValue("related", "gone");
        }
    }

    private static boolean isOther(@Nullable UUID id, @Nullable UUID area, MeasureChoices choices) {
        return id != null
                && !id.equals(area)
                && choices.areas().stream().anyMatch(it -> it.id().equals(id));
    }

    private static void checkOwners(MeasureForm form, BindingResult errors) {
        var seen = new HashSet<String>();
        for (var i = 0; i < form.getOwners().size(); i++) {
            var row = form.getOwners().get(i);
            if (!row.isEmpty() && !seen.add(row.getName().toLowerCase(Locale.ROOT))) {
                errors.rejectValue("owners[" + i + "].name", "ownerTwice");
            }
        }
    }

    private static void checkTimeline(MeasureForm form, TimelineKind kind, DraftMeasure page, BindingResult errors) {
        var saved = page.measure() == null ? MeasureForm.empty() : MeasureForm.of(page.measure());
        var from = form.getTimelineFrom();
        var to = form.getTimelineTo();
        var isStated = kind != TimelineKind.NOT_STATED;
        var isSilent = Written.saysNothing(form.getTimelineText());
        if (isStated && isSilent) {
            errors.rejectValue("timelineText", "NotBlank");
        } else if (!isStated && !isSilent) {
            errors.rejectValue("timelineText", "notStated");
        }
        checkDate("timelineFrom", from, saved.getTimelineFrom(), MeasureForm.hasFrom(kind), errors);
        checkDate("timelineTo", to, saved.getTimelineTo(), MeasureForm.hasTo(kind), errors);
        if (MeasureForm.hasFrom(kind) && from != null && to != null && from.isAfter(to)) {
            errors.rejectValue("timelineTo", "endsBeforeItBegins");
        }
    }

    /** One that the form brought along from another kind is nothing that somebody wrote: it is left out when saved. */
    private static void checkDate(
            String field, @Nullable LocalDate day, @Nullable LocalDate saved, boolean isNeeded, BindingResult errors) {
        if (errors.hasFieldErrors(field)) {
            return;
        }
        if (isNeeded && day == null) {
            errors.rejectValue(field, "NotNull");
        } else if (!isNeeded && day != null && !day.equals(saved)) {
            errors.rejectValue(field, "notOfKind");
        }
    }

    private void checkOriginal(MeasureForm form, DraftMeasure page, BindingResult errors) {
        var original = form.getSplitFrom();
        var own = page.measure() == null ? null : page.measure().number();
        if (original != null && (original.equals(own) || !draft.knowsMeasure(original))) {
            errors.rejectValue("splitFrom", "unknownOriginal");
        }
    }

    /** Says beside each name that nobody knows which one may have been meant. */
    static void refuse(MeasureForm form, UnknownOwners unknown, MeasureChoices choices, BindingResult errors) {
        for (var i = 0; i < form.getOwners().size(); i++) {
            var field = "owners[" + i + "].name";
            var name = form.getOwners().get(i).getName();
            if (unknown.names().contains(name)) {
                NearestName.of(name, choices.owners())
                        .ifPresentOrElse(
                                it -> errors.rejectValue(field, "unknownOwnerNear", new Object[] {it}, null),
                                () -> errors.rejectValue(field, "unknownOwner"));
            }
        }
    }
}
