package no.parorendeportalen.drafting.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.strategy.AreaText;
import no.parorendeportalen.strategy.WriteArea;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.PageOrder;
import org.jspecify.annotations.Nullable;

/** What an editor writes about an area. */
@PageOrder({"title", "printedNumber", "text"})
public class AreaForm extends HeadedForm {

    static AreaForm empty() {
        var form = new AreaForm();
        form.begin();
        return form;
    }

    static AreaForm of(AreaText area) {
        var form = new AreaForm();
        form.say(area.title(), area.printedNumber(), area.text());
        form.setVersion(area.version());
        return form;
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteArea command(UUID area, @Nullable Long since) {
        return new WriteArea(area, since, getTitle(), Written.orNull(getPrintedNumber()), getText());
    }

    /** What differs from the version that somebody else has saved; from now on this form builds on that one. */
    Conflict conflict(AreaText saved, @Nullable String changedBy, String keepHref) {
        var parts = List.of(
                Part.of("areaForm.title", saved.title(), getTitle()),
                Part.of("areaForm.printedNumber", saved.printedNumber(), getPrintedNumber()),
                Part.of("areaForm.text", saved.text(), getText()));
        return conflict(saved.version(), changedBy, parts, keepHref);
    }
}
