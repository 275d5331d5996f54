package no.parorendeportalen.web;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What the buttons of a form's rows do: the form is shown again with the rows changed, and nothing is saved. */
public final class Rows {

    /** As many as a form can have. */
    public static final int MOST = 100;

    private static final Pattern ACT = Pattern.compile("(legg-til)|(fjern|opp|ned)-(\\d{1,3})");

    private Rows() {}

    /**
     * @param act {@code legg-til}, or {@code fjern}, {@code opp} or {@code ned} with a row counted from 0
     * @return the row to go on in; -1 where none is left
     * @throws ResponseStatusException 400 for what no button says
     */
    public static <T> int change(List<T> rows, Supplier<T> blank, String act) {
        var asked = ACT.matcher(act);
        if (!asked.matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return asked.group(1) != null
                ? add(rows, blank)
                : change(rows, asked.group(2), Integer.parseInt(asked.group(3)));
    }

    /** @return the row to go on in: the last one */
    public static <T> int add(List<T> rows, Supplier<T> blank) {
        if (rows.size() < MOST) {
            rows.add(blank.get());
        }
        return rows.size() - 1;
    }

    /**
     * Removes a row or moves it.
     *
     * @param verb {@code fjern}, {@code opp} or {@code ned}
     * @return the row to go on in; -1 where none is left
     */
    public static <T> int change(List<T> rows, String verb, int row) {
        if (row >= rows.size()) {
            return rows.size() - 1;
        }
        return switch (verb) {
            case "fjern" -> remove(rows, row);
            case "opp" -> exchange(rows, row, row - 1);
            default -> exchange(rows, row, row + 1);
        };
    }

    private static int remove(List<?> rows, int row) {
        rows.remove(row);
        return Math.min(row, rows.size() - 1);
    }

    private static int exchange(List<?> rows, int row, int other) {
        if (other < 0 || other >= rows.size()) {
            return row;
        }
        Collections.swap(rows, row, other);
        return other;
    }
}
