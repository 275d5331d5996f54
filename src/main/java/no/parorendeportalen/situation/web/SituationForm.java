package no.parorendeportalen.situation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.situation.SituationDetails;
import no.parorendeportalen.situation.WriteSituation;
import no.parorendeportalen.upkeep.AddressedForm;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** What an editor writes about a situation. */
public class SituationForm extends AddressedForm {

    @Line(max = 120)
    private String title = "";

    @Line(max = 200)
    private String heading = "";

    @Line(max = 500, required = false)
    private String intro = "";

    @Prose(max = 50_000)
    private String text = "";

    @Prose(max = 5_000)
    private String words = "";

    private boolean child;

    @NotNull
    @Min(1)
    @Max(999)
    private @Nullable Integer place = 100;

    static SituationForm empty() {
        var form = new SituationForm();
        form.begin();
        return form;
    }

    static SituationForm of(SituationDetails situation) {
        var line = situation.line();
        var form = new SituationForm();
        form.fill(situation.kept());
        form.title = line.title();
        form.heading = line.heading();
        form.intro = line.lead();
        form.text = situation.text();
        form.words = Lines.join(situation.words());
        form.child = line.child();
        form.place = situation.place();
        return form;
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteSituation command(UUID situation, @Nullable Long since) {
        return new WriteSituation(
                situation,
                since,
                chosenSlug(),
                title,
                heading,
                intro,
                text,
                Lines.of(words),
                child,
                Objects.requireNonNull(place),
                upkeep());
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(SituationDetails saved) {
        var line = saved.line();
        return List.of(
                Part.of("situationForm.title", line.title(), title),
                Part.of("situationForm.heading", line.heading(), heading),
                Part.of("situationForm.intro", line.lead(), intro),
                Part.of("situationForm.text", saved.text(), text),
                Part.of("situationForm.words", Lines.join(saved.words()), words),
                Part.of("situationForm.place", String.valueOf(saved.place()), String.valueOf(place)),
                Part.of("situationForm.child", mark(line.child()), mark(child)));
    }

    private static String mark(boolean ticked) {
        return ticked ? "✓" : "–";
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

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getIntro() {
        return intro;
    }

    public void setIntro(String intro) {
        this.intro = intro;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isChild() {
        return child;
    }

    public void setChild(boolean child) {
        this.child = child;
    }

    public @Nullable Integer getPlace() {
        return place;
    }

    public void setPlace(@Nullable Integer place) {
        this.place = place;
    }
}
