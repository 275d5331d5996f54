package no.parorendeportalen.web;

import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an error page says, for each status that has words of its own; others are told as 400 or 500. */
@Component
public class ErrorText {

    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 409, 410, 413, 429, 500, 503);

    private final MessageSource messages;

    ErrorText(MessageSource messages) {
        this.messages = messages;
    }

    /** The status whose words fit. */
    public static int told(int status) {
        if (TOLD.contains(status)) {
            return status;
        }
        return status >= 400 && status < 500 ? 400 : 500;
    }

    public String title(int status) {
        return text("title", status);
    }

    public String detail(int status) {
        return text("text", status);
    }

    /** To somebody who is signed in and works nowhere any more. */
    String placeless() {
        return message("account.places.none");
    }

    /** The portal's name. */
    String portal() {
        return message("layout.name");
    }

    /** That this is a demonstration. */
    String demonstration() {
        return message("layout.demonstration");
    }

    private String text(String part, int status) {
        return message("error.%d.%s".formatted(told(status), part));
    }

    private String message(String key) {
        return messages.getMessage(key, null, WebConfiguration.BOKMAL);
    }
}
