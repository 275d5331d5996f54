package no.parorendeportalen.contact.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import no.parorendeportalen.web.Rows;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What the buttons of a form's rows do: the form is shown again with the rows changed, and nothing is saved. */
final class FormRows {

    private static final Pattern ACT = Pattern.compile("(uke|unntak)-(?:(legg-til)|fjern-(\\d{1,3}))");

    private FormRows() {}

    /** @return the name of the row to go on in: {@code week[2]}, or of the list where it has none */
    static String change(ContactHoursForm form, String act) {
        var asked = ACT.matcher(act);
        if (!asked.matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var remove = asked.group(3) == null ? -1 : Integer.parseInt(asked.group(3));
        return asked.group(1).equals("uke")
                ? "week" + change(form.getWeek(), WeekRow::new, remove)
                : "exceptions" + change(form.getExceptions(), ExceptionRow::new, remove);
    }

    private static <T> String change(List<T> rows, Supplier<T> blank, int remove) {
        var row = remove < 0 ? Rows.add(rows, blank) : Rows.change(rows, "fjern", remove);
        return row < 0 ? "" : "[" + row + "]";
    }
}
