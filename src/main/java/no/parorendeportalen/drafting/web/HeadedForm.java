package no.parorendeportalen.drafting.web;

import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.Prose;
import org.jspecify.annotations.Nullable;

/** The form of a piece with a heading, that is printed with a number of its own or none. */
public abstract class HeadedForm extends PieceForm {

    @Line(max = 200)
    private String title = "";

    @Line(max = 10, required = false)
    private String printedNumber = "";

    @Prose
    private String text = "";

    /** As it is saved. */
    void say(String title, @Nullable String printedNumber, String text) {
        this.title = title;
        this.printedNumber = Written.orEmpty(printedNumber);
        this.text = text;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPrintedNumber() {
        return printedNumber;
    }

    public void setPrintedNumber(String printedNumber) {
        this.printedNumber = printedNumber;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
