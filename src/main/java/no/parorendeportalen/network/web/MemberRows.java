package no.parorendeportalen.network.web;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What the buttons of the rows of members do: the form is shown again with the rows changed, and nothing is saved. */
final class MemberRows {

    /** As many as a form can have. */
    private static final int MOST = 100;

    private static final Pattern ACT = Pattern.compile("(legg-til)|fjern-(\\d{1,3})");

    private MemberRows() {}

    /** @return the row to go on in; -1 where there is none */
    static int change(List<MemberRow> rows, String act) {
        var asked = ACT.matcher(act);
        if (!asked.matches()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (asked.group(1) != null) {
            if (rows.size() < MOST) {
                rows.add(new MemberRow());
            }
            return rows.size() - 1;
        }
        var row = Integer.parseInt(asked.group(2));
        if (row < rows.size()) {
            rows.remove(row);
        }
        return Math.min(row, rows.size() - 1);
    }
}
