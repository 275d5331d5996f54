package no.parorendeportalen.guidance.web;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What the buttons of the rows of steps do: the form is shown again with the rows changed, and nothing is saved. */
final class StepRows {

    /** As many as a form can have. */
    private static final int MOST = 100;

    private static final Pattern ACT = Pattern.compile("(legg-til)|(fjern|opp|ned)-(\\d{1,3})");

    private StepRows() {}

    /** @return the row to go on in; the last one where the list is empty afterwards is none: -1 */
    static int change(List<StepRow> rows, String act) {
        var asked = ACT.matcher(act);
        if (!asked.matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (asked.group(1) != null) {
            if (rows.size() < MOST) {
                rows.add(new StepRow());
            }
            return rows.size() - 1;
        }
        var row = Integer.parseInt(asked.group(3));
        if (row >= rows.size()) {
            return rows.size() - 1;
        }
        return switch (asked.group(2)) {
            case "fjern" -> remove(rows, row);
            case "opp" -> exchange(rows, row, row - 1);
            default -> exchange(rows, row, row + 1);
        };
    }

    private static int remove(List<StepRow> rows, int row) {
        rows.remove(row);
        return Math.min(row, rows.size() - 1);
    }

    private static int exchange(List<StepRow> rows, int row, int other) {
        if (other < 0 || other >= rows.size()) {
            return row;
        }
        Collections.swap(rows, row, other);
        return other;
    }
}
