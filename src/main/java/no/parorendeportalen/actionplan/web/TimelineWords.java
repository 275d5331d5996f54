package no.parorendeportalen.actionplan.web;

import java.util.Arrays;
import java.util.Optional;
import no.parorendeportalen.strategy.TimelineKind;

/** A kind of timeline as an address says it and as a file says it. */
enum TimelineWords {
    PERIOD("periode", "period"),
    DEADLINE("frist", "deadline"),
    CONTINUOUS("kontinuerlig", "continuous"),
    RECURRING("gjentas", "recurring"),
    AFTER_EVENT("etter-vedtak", "afterEvent"),
    ONGOING("pagar", "ongoing"),
    NOT_STATED("ikke-oppgitt", "notStated");

    private final String inAddress;
    private final String inFile;

    TimelineWords(String inAddress, String inFile) {
        this.inAddress = inAddress;
        this.inFile = inFile;
    }

    static TimelineWords of(TimelineKind kind) {
        return valueOf(kind.name());
    }

    static Optional<TimelineKind> kind(String inAddress) {
        return Arrays.stream(values())
                .filter(it -> it.inAddress.equals(inAddress))
                .map(it -> TimelineKind.valueOf(it.name()))
                .findFirst();
    }

    String inAddress() {
        return inAddress;
    }

    String inFile() {
        return inFile;
    }
}
