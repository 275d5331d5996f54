package no.parorendeportalen.drafting.web;

import java.util.Arrays;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.strategy.PartKind;

/** The kinds of pieces as their addresses name them. */
public enum Piece {
    CHAPTER("kapitler", PartKind.CHAPTER),
    REFERENCE("fotnoter", PartKind.REFERENCE),
    AREA("omrader", PartKind.AREA),
    GOAL("mal", PartKind.GOAL),
    APPROACH("grep", PartKind.APPROACH),
    MEASURE("tiltak", PartKind.MEASURE);

    /** As a part of a path that is any of them. */
    static final String ANY = "kapitler|fotnoter|omrader|mal|grep|tiltak";

    private final String address;
    private final PartKind kind;

    Piece(String address, PartKind kind) {
        this.address = address;
        this.kind = kind;
    }

    /** @throws NotFound if there is no such kind */
    static Piece at(String address) {
        return Arrays.stream(values())
                .filter(it -> it.address.equals(address))
                .findFirst()
                .orElseThrow(() -> new NotFound(address));
    }

    static Piece of(PartKind kind) {
        return Arrays.stream(values()).filter(it -> it.kind == kind).findFirst().orElseThrow();
    }

    PartKind kind() {
        return kind;
    }

    /** Its pages' path below the plan's. */
    String path(Object id) {
        return "/" + address + "/" + id;
    }

    /** The id of its row in the page that lists it. */
    static String row(Object id) {
        return "rad-" + id;
    }
}
