package no.parorendeportalen.calendar;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says when something takes place: "tirsdag 1. desember 2026 kl. 18.00–20.30". */
@Component
public class EventWords {

    /** Also where no request asks: what the search keeps is written in the language of the pages. */
    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");

    private final MessageSource messages;

    EventWords(MessageSource messages) {
        this.messages = messages;
    }

    public String when(EventTime time) {
        var day = DateTimeFormatter.ofPattern("EEEE d. MMMM uuuu", NORWEGIAN);
        var hour = DateTimeFormatter.ofPattern("HH.mm", NORWEGIAN);
        var arguments = new Object[] {
            day.format(time.starts()), hour.format(time.starts()), day.format(time.ends()), hour.format(time.ends())
        };
        return messages.getMessage(time.isOneDay() ? "calendar.when.day" : "calendar.when.days", arguments, NORWEGIAN);
    }
}
