package no.parorendeportalen.access.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the sign-in page says when somebody comes there from something they have just done. It is in the address: there is no session. */
enum SignInMessage {
    SIGNED_OUT("ut"),
    EVERYWHERE("overalt"),
    PASSWORD("passord");

    private final String word;

    SignInMessage(String word) {
        this.word = word;
    }

    static @Nullable SignInMessage of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElse(null);
    }
}
