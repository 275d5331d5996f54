package no.parorendeportalen.actionplan.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.parorendeportalen.strategy.AreaLink;
import no.parorendeportalen.strategy.MeasureDetails;
import no.parorendeportalen.strategy.ResponsibilityRole;
import org.jspecify.annotations.Nullable;

/**
 * A measure as it leaves the portal in a file. Names and meanings are a promise to those who read the file; they are documented in
 * {@code src/docs/concepts/action-plan-data.md} and at {@code /handlingsplan/om-dataene}.
 */
@JsonPropertyOrder({
    "number",
    "area",
    "areaTitle",
    "approach",
    "text",
    "owners",
    "ownersText",
    "timelineText",
    "timelineKind",
    "from",
    "to",
    "relatedAreas",
    "url"
})
record PlanEntry(
        int number,
        int area,
        String areaTitle,
        @Nullable String approach,
        @Nullable String text,
        List<Owner> owners,
        String ownersText,
        String timelineText,
        String timelineKind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Integer> relatedAreas,
        String url) {

    record Owner(String name, String role) {}

    /** Its names, in the order of the file. */
    static String[] fields() {
        return Arrays.stream(PlanEntry.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new);
    }

    /** @param root the address of the municipality's pages, whole */
    static PlanEntry of(MeasureDetails measure, String root) {
        var timeline = measure.timeline();
        return new PlanEntry(
                measure.number(),
                measure.area().number(),
                measure.area().title(),
                measure.plainApproach(),
                measure.plainText(),
                measure.owners().stream()
                        .map(it -> new Owner(it.name(), role(it.role())))
                        .toList(),
                measure.ownersText() == null ? "" : measure.ownersText(),
                timeline.text() == null ? "" : timeline.text(),
                TimelineWords.of(timeline.kind()).inFile(),
                timeline.from(),
                timeline.to(),
                measure.related().stream().map(AreaLink::number).toList(),
                root + "/tiltak/" + measure.number());
    }

    private static String role(ResponsibilityRole role) {
        return role == ResponsibilityRole.ON_BEHALF_OF
                ? "onBehalfOf"
                : role.name().toLowerCase(Locale.ROOT);
    }
}
