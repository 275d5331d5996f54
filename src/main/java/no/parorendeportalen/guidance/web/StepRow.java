package no.parorendeportalen.guidance.web;

import no.parorendeportalen.guidance.HowToDetails;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;

/** A step of a way to apply. A row that says nothing is none. */
public class StepRow {

    @Line(max = 200, required = false)
    private String title = "";

    @Prose(max = 10_000)
    private String text = "";

    static StepRow of(HowToDetails.Step step) {
        var row = new StepRow();
        row.title = step.title();
        row.text = step.text();
        return row;
    }

    boolean isEmpty() {
        return title.isBlank() && text.isBlank();
    }

    HowToDetails.Step step() {
        return new HowToDetails.Step(title, text);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
