package no.parorendeportalen.drafting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.strategy.MeasureText;
import no.parorendeportalen.strategy.Origin;
import no.parorendeportalen.strategy.TimelineDetails;
import no.parorendeportalen.strategy.TimelineKind;
import no.parorendeportalen.strategy.WriteMeasure;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** What an editor writes about a measure. {@link MeasureRules} knows what must fit together. */
public class MeasureForm {

    @Prose
    private String text = "";

    @Prose
    private String plainLanguage = "";

    private @Nullable UUID approach;

    private List<UUID> related = new ArrayList<>();

    @Line(max = 500, required = false)
    private String ownersText = "";

    private List<@Valid OwnerRow> owners = new ArrayList<>();

    @NotNull
    private @Nullable TimelineKind timelineKind;

    @Line(max = 200, required = false)
    private String timelineText = "";

    private @Nullable LocalDate timelineFrom;

    private @Nullable LocalDate timelineTo;

    @NotNull
    private @Nullable Origin origin = Origin.PLAN;

    private @Nullable Integer splitFrom;

    private @Nullable UUID id;

    private @Nullable Long version;

    static MeasureForm empty() {
        var form = new MeasureForm();
        form.id = UUID.randomUUID();
        form.owners.add(new OwnerRow());
        return form;
    }

    static MeasureForm of(MeasureText measure) {
        var form = new MeasureForm();
        form.text = Written.orEmpty(measure.text());
        form.plainLanguage = Written.orEmpty(measure.plainLanguage());
        form.approach = measure.approach();
        form.related = new ArrayList<>(measure.related());
        form.ownersText = Written.orEmpty(measure.ownersText());
        measure.owners().forEach(it -> form.owners.add(OwnerRow.of(it)));
        form.timelineKind = measure.timeline().kind();
        form.timelineText = Written.orEmpty(measure.timeline().text());
        form.timelineFrom = hasFrom(form.timelineKind) ? measure.timeline().from() : null;
        form.timelineTo = measure.timeline().to();
        form.origin = measure.origin();
        form.splitFrom = measure.splitFrom();
        form.version = measure.version();
        return form;
    }

    /** The day of the decision that other kinds were counted from is not for anybody to change. */
    static boolean hasFrom(@Nullable TimelineKind kind) {
        return kind == TimelineKind.PERIOD;
    }

    static boolean hasTo(@Nullable TimelineKind kind) {
        return kind == TimelineKind.PERIOD || kind == TimelineKind.DEADLINE;
    }

    WriteMeasure toAdd(UUID area) {
        return command(Written.id(id), null, area);
    }

    /** The area is read only when one is made. */
    WriteMeasure toChange(MeasureText measure) {
        return command(measure.id(), Written.version(version), measure.id());
    }

    private WriteMeasure command(UUID edition, @Nullable Long since, UUID area) {
        return new WriteMeasure(
                edition,
                since,
                area,
                approach,
                List.copyOf(related),
                Written.orNull(text),
                Written.orNull(plainLanguage),
                Written.orNull(ownersText),
                owners.stream().filter(it -> !it.isEmpty()).map(OwnerRow::part).toList(),
                new TimelineDetails(
                        Written.orNull(timelineText),
                        Objects.requireNonNull(timelineKind),
                        hasFrom(timelineKind) ? timelineFrom : null,
                        hasTo(timelineKind) ? timelineTo : null),
                Objects.requireNonNull(origin),
                splitFrom);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPlainLanguage() {
        return plainLanguage;
    }

    public void setPlainLanguage(String plainLanguage) {
        this.plainLanguage = plainLanguage;
    }

    public @Nullable UUID getApproach() {
        return approach;
    }

    public void setApproach(@Nullable UUID approach) {
        this.approach = approach;
    }

    public List<UUID> getRelated() {
        return related;
    }

    public void setRelated(List<UUID> related) {
        this.related = related;
    }

    public String getOwnersText() {
        return ownersText;
    }

    public void setOwnersText(String ownersText) {
        this.ownersText = ownersText;
    }

    public List<OwnerRow> getOwners() {
        return owners;
    }

    public void setOwners(List<OwnerRow> owners) {
        this.owners = owners;
    }

    public @Nullable TimelineKind getTimelineKind() {
        return timelineKind;
    }

    public void setTimelineKind(@Nullable TimelineKind timelineKind) {
        this.timelineKind = timelineKind;
    }

    public String getTimelineText() {
        return timelineText;
    }

    public void setTimelineText(String timelineText) {
        this.timelineText = timelineText;
    }

    public @Nullable LocalDate getTimelineFrom() {
        return timelineFrom;
    }

    public void setTimelineFrom(@Nullable LocalDate timelineFrom) {
        this.timelineFrom = timelineFrom;
    }

    public @Nullable LocalDate getTimelineTo() {
        return timelineTo;
    }

    public void setTimelineTo(@Nullable LocalDate timelineTo) {
        this.timelineTo = timelineTo;
    }

    public @Nullable Origin getOrigin() {
        return origin;
    }

    public void setOrigin(@Nullable Origin origin) {
        this.origin = origin;
    }

    public @Nullable Integer getSplitFrom() {
        return splitFrom;
    }

    public void setSplitFrom(@Nullable Integer splitFrom) {
        this.splitFrom = splitFrom;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
