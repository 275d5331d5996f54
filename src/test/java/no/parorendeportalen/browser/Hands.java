package no.parorendeportalen.browser;

import java.time.LocalDate;
import no.parorendeportalen.Words;

/** Somebody at work in a window, to whom everything has the name that can be read there. */
interface Hands {

    void follow(String link);

    void press(String button);

    /** Puts words in the place of what stands in a field. */
    void write(String field, String words);

    void write(String field, LocalDate day);

    /** Chooses one of several that all stand there. */
    void choose(String choice);

    /** Chooses one from a list that opens. */
    void select(String field, String choice);

    default void signIn(Window window, String email, String password) {
        window.visit("/logg-inn");
        write(Words.of("signIn.email"), email);
        write(Words.of("signIn.password"), password);
        press(Words.of("signIn.submit"));
    }
}
