package no.parorendeportalen.calendar;

import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says when something takes place: "tirsdag 1. desember 2026 kl. 18.00–20.30". */
@Component
public class EventWords {

    private final MessageSource messages;

    EventWords(MessageSource messages) {
        this.messages = messages;
    }

    public String when(EventTime time) {
        var locale = LocaleContextHolder.getLocale();
        var day = DateTimeFormatter.ofPattern("EEEE d. MMMM uuuu", locale);
        var hour = DateTimeFormatter.ofPattern("HH.mm", locale);
        var arguments = new Object[] {
            day.format(time.starts()), hour.format(time.starts()), day.format(time.ends()), hour.format(time.ends())
        };
        return messages.getMessage(time.isOneDay() ? "calendar.when.day" : "calendar.when.days", arguments, locale);
    }
}
