package no.parorendeportalen.strategyfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** A year, or a day of one, between 2000 and 2100. */
final class Dates {

    private Dates() {}

    /** The first day of a year, or the day itself. */
    static @Nullable LocalDate from(String written, Node where, Findings findings) {
        return isYear(written) ? LocalDate.of(Integer.parseInt(written), 1, 1) : date(written, where, findings);
    }

    /** The last day of a year, or the day itself. */
    static @Nullable LocalDate to(String written, Node where, Findings findings) {
        return isYear(written) ? LocalDate.of(Integer.parseInt(written), 12, 31) : date(written, where, findings);
    }

    static @Nullable LocalDate date(String written, Node where, Findings findings) {
        try {
            var date = LocalDate.parse(written);
            if (date.getYear() >= 2000 && date.getYear() <= 2100) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // told below
        }
        findings.add(where, "notDate", written);
        return null;
    }

    private static boolean isYear(String written) {
        return written.matches("20\\d\\d|2100");
    }
}
