package no.parorendeportalen.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one puts one's name down. The portal itself takes no names.
 *
 * @param words "Ring oss, eller bare kom"; null where nothing is said
 * @param url of a form elsewhere; null where there is none
 * @param by the last day, no later than the day itself; null where there is none
 */
public record SignUp(
        @Nullable String words,
        @Nullable String url,
        @Nullable LocalDate by) {

    public static final SignUp NOT_SAID = new SignUp(null, null, null);

    /** Whether anything is said of it. */
    public boolean isSaid() {
        return words != null || url != null || by != null;
    }

    SignUp laterBy(long days) {
        return new SignUp(words, url, by == null ? null : by.plusDays(days));
    }
}
