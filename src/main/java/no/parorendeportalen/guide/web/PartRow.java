package no.parorendeportalen.guide.web;

import no.parorendeportalen.guide.GuideDetails;
import no.parorendeportalen.upkeep.Lines;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;

/** A part of a guide. A row that says nothing is none. */
public class PartRow {

    @Line(max = 200, required = false)
    private String title = "";

    @Prose(max = 10_000)
    private String say = "";

    @Prose(max = 10_000)
    private String listen = "";

    static PartRow of(GuideDetails.Part part) {
        var row = new PartRow();
        row.title = part.title();
        row.say = Lines.join(part.say());
        row.listen = part.listen();
        return row;
    }

    boolean isEmpty() {
        return title.isBlank() && say.isBlank() && listen.isBlank();
    }

    GuideDetails.Part part() {
        return new GuideDetails.Part(title, Lines.of(say), listen);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSay() {
        return say;
    }

    public void setSay(String say) {
        this.say = say;
    }

    public String getListen() {
        return listen;
    }

    public void setListen(String listen) {
        this.listen = listen;
    }
}
