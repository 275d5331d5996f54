package no.parorendeportalen.upkeep;

import java.util.Arrays;
import no.parorendeportalen.shared.NotFound;

/** What is done to all that is kept true, whatever it is. */
public enum KeptStep {
    PUBLISH("publiser", "published"),
    UNPUBLISH("avpubliser", "unpublished"),
    REMOVE("fjern", "removed"),
    TAKE_BACK("hent-tilbake", "restored"),
    /** Somebody has looked at it, and it is right. */
    CONFIRM("bekreft", "confirmed");

    private final String word;
    private final String verb;

    KeptStep(String word, String verb) {
        this.word = word;
        this.verb = verb;
    }

    /** As an address names it. */
    public String word() {
        return word;
    }

    /** As the trail names it. */
    String verb() {
        return verb;
    }

    /** @throws NotFound if no step is called that */
    public static KeptStep named(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("step"));
    }
}
