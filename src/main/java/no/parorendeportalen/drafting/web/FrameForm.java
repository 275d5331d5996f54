package no.parorendeportalen.drafting.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Objects;
import no.parorendeportalen.strategy.DraftSummary;
import no.parorendeportalen.strategy.PlanPeriod;
import no.parorendeportalen.strategy.StrategySummary.HeadingDetails;
import no.parorendeportalen.strategy.WriteFrame;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a version says of itself. */
public class FrameForm {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_YEARS = 20;

    @Line(max = 200)
    private String title = "";

    @Prose
    private String epigraph = "";

    @Min(value = FIRST_YEAR, message = "{validation.year}")
    @Max(value = LAST_YEAR, message = "{validation.year}")
    private @Nullable Integer periodFrom;

    @Min(value = FIRST_YEAR, message = "{validation.year}")
    @Max(value = LAST_YEAR, message = "{validation.year}")
    private @Nullable Integer periodTo;

    @Min(1)
    @Max(MOST_YEARS)
    private @Nullable Integer term;

    @Min(1)
    @Max(MOST_YEARS)
    private @Nullable Integer revisedEvery;

    @Line(max = 40)
    private String areaWord = "";

    @Line(max = 200)
    private String areasTitle = "";

    @Line(max = 10, required = false)
    private String areasNumber = "";

    @Line(max = 200)
    private String planTitle = "";

    @Line(max = 10, required = false)
    private String planNumber = "";

    private @Nullable Long version;

    static FrameForm of(DraftSummary draft) {
        var it = draft.strategy();
        var form = new FrameForm();
        form.title = it.title();
        form.epigraph = Written.orEmpty(it.epigraph());
        form.periodFrom = it.period() == null ? null : it.period().from();
        form.periodTo = it.period() == null ? null : it.period().to();
        form.term = it.term();
        form.revisedEvery = it.revisedEvery();
        form.areaWord = it.areaWord();
        form.areasTitle = it.areasHeading().title();
        form.areasNumber = Written.orEmpty(it.areasHeading().number());
        form.planTitle = it.planHeading().title();
        form.planNumber = Written.orEmpty(it.planHeading().number());
        form.version = draft.version();
        return form;
    }

    /** What depends on two fields. */
    void check(Errors errors) {
        if (errors.hasFieldErrors("periodFrom") || errors.hasFieldErrors("periodTo")) {
            return;
        }
        if (periodFrom == null && periodTo != null) {
            errors.rejectValue("periodFrom", "bothYears");
        } else if (periodFrom != null && periodTo == null) {
            errors.rejectValue("periodTo", "bothYears");
        } else if (periodFrom != null && periodTo != null && periodFrom > periodTo) {
            errors.rejectValue("periodTo", "endsBefore");
        }
    }

    WriteFrame command() {
        return new WriteFrame(
                Written.version(version),
                title,
                Written.orNull(epigraph),
                periodFrom == null ? null : new PlanPeriod(periodFrom, Objects.requireNonNull(periodTo)),
                term,
                revisedEvery,
                areaWord,
                new HeadingDetails(areasTitle, Written.orNull(areasNumber)),
                new HeadingDetails(planTitle, Written.orNull(planNumber)));
    }

    /** What differs from what somebody else has saved; from now on this form builds on that. */
    Conflict conflict(DraftSummary now, @Nullable String changedBy, String keepHref) {
        version = now.version();
        var saved = of(now);
        return new Conflict(
                changedBy,
                List.of(
                        part("frameForm.title", saved.title, title),
                        part("frameForm.epigraph", saved.epigraph, epigraph),
                        part("frameForm.periodFrom", saved.periodFrom, periodFrom),
                        part("frameForm.periodTo", saved.periodTo, periodTo),
                        part("frameForm.term", saved.term, term),
                        part("frameForm.revisedEvery", saved.revisedEvery, revisedEvery),
                        part("frameForm.areaWord", saved.areaWord, areaWord),
                        part("frameForm.areasTitle", saved.areasTitle, areasTitle),
                        part("frameForm.areasNumber", saved.areasNumber, areasNumber),
                        part("frameForm.planTitle", saved.planTitle, planTitle),
                        part("frameForm.planNumber", saved.planNumber, planNumber)),
                keepHref);
    }

    private static Part part(String labelKey, @Nullable Object saved, @Nullable Object yours) {
        return Part.of(labelKey, saved == null ? null : saved.toString(), yours == null ? null : yours.toString());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getEpigraph() {
        return epigraph;
    }

    public void setEpigraph(String epigraph) {
        this.epigraph = epigraph;
    }

    public @Nullable Integer getPeriodFrom() {
        return periodFrom;
    }

    public void setPeriodFrom(@Nullable Integer periodFrom) {
        this.periodFrom = periodFrom;
    }

    public @Nullable Integer getPeriodTo() {
        return periodTo;
    }

    public void setPeriodTo(@Nullable Integer periodTo) {
        this.periodTo = periodTo;
    }

    public @Nullable Integer getTerm() {
        return term;
    }

    public void setTerm(@Nullable Integer term) {
        this.term = term;
    }

    public @Nullable Integer getRevisedEvery() {
        return revisedEvery;
    }

    public void setRevisedEvery(@Nullable Integer revisedEvery) {
        this.revisedEvery = revisedEvery;
    }

    public String getAreaWord() {
        return areaWord;
    }

    public void setAreaWord(String areaWord) {
        this.areaWord = areaWord;
    }

    public String getAreasTitle() {
        return areasTitle;
    }

    public void setAreasTitle(String areasTitle) {
        this.areasTitle = areasTitle;
    }

    public String getAreasNumber() {
        return areasNumber;
    }

    public void setAreasNumber(String areasNumber) {
        this.areasNumber = areasNumber;
    }

    public String getPlanTitle() {
        return planTitle;
    }

    public void setPlanTitle(String planTitle) {
        this.planTitle = planTitle;
    }

    public String getPlanNumber() {
        return planNumber;
    }

    public void setPlanNumber(String planNumber) {
        this.planNumber = planNumber;
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public void setVersion(@Nullable Long version) {
        this.version = version;
    }
}
