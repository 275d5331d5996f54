package no.parorendeportalen.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;
import org.springframework.stereotype.Component;

/** A date in a form: {@code 2026-11-21}, as a browser's own date field sends it, or {@code 21.11.2026}, as people write it. */
@Component
class WrittenDate implements Formatter<LocalDate> {

    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern NORWEGIAN =
            Pattern.compile("(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    @Override
    public LocalDate parse(String written, Locale locale) throws ParseException {
        for (var pattern : new Pattern[] {ISO, NORWEGIAN}) {
            var parts = pattern.matcher(written.strip());
            if (parts.matches()) {
                return date(written, parts.group("year"), parts.group("month"), parts.group("day"));
            }
        }
        throw new ParseException(written, 0);
    }

    @Override
    public String print(LocalDate date, Locale locale) {
        return date.toString();
    }

    private static LocalDate date(String written, String year, String month, String day) throws ParseException {
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (date.getYear() < EARLIEST || date.getYear() > LATEST) {
                throw new ParseException(written, 0);
            }
            return date;
        } catch (DateTimeException unknownDay) {
            throw new ParseException(written, 0);
        }
    }
}
