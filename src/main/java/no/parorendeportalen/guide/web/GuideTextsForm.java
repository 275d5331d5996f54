package no.parorendeportalen.guide.web;

import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.Set;
import no.parorendeportalen.guide.GuideDetails;
import no.parorendeportalen.guide.GuideKind;
import no.parorendeportalen.municipality.ServiceArea;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** What an editor says of a conversation as a whole: what {@link GuideForm} has beside its rows. */
public abstract class GuideTextsForm extends AddressedForm {

    @Line(max = 200)
    private String title = "";

    @Line(max = 300)
    private String summary = "";

    @NotNull
    private @Nullable GuideKind kind = GuideKind.CONVERSATION;

    private Set<ServiceArea> areas = new LinkedHashSet<>();

    @Prose(max = 20_000)
    private String opening = "";

    @Prose(max = 20_000)
    private String next = "";

    @Prose(max = 2_000)
    private String words = "";

    private Set<Integer> measures = new LinkedHashSet<>();

    void say(GuideDetails guide) {
        title = guide.line().title();
        summary = guide.line().summary();
        kind = guide.line().kind();
        areas = new LinkedHashSet<>(guide.line().areas());
        opening = guide.opening();
        next = guide.next();
        words = Lines.join(guide.words());
        measures = new LinkedHashSet<>(guide.measures());
    }

    @Override
    protected String called() {
        return title;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public @Nullable GuideKind getKind() {
        return kind;
    }

    public void setKind(@Nullable GuideKind kind) {
        this.kind = kind;
    }

    public Set<ServiceArea> getAreas() {
        return areas;
    }

    public void setAreas(Set<ServiceArea> areas) {
        this.areas = areas;
    }

    public String getOpening() {
        return opening;
    }

    public void setOpening(String opening) {
        this.opening = opening;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Set<Integer> getMeasures() {
        return measures;
    }

    public void setMeasures(Set<Integer> measures) {
        this.measures = measures;
    }
}
