package no.parorendeportalen.drafting.web;

import java.util.Arrays;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.strategy.PartKind;
import org.jspecify.annotations.Nullable;

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

    /**
     * Where something is written, below the plan's address.
     *
     * @param kind null for what the version says of itself
     * @param number the measure's
     */
    static String path(@Nullable PartKind kind, @Nullable UUID id, @Nullable Integer number) {
        return kind == null ? "/rammer" : of(kind).path(String.valueOf(kind == PartKind.MEASURE ? number : id));
    }

    /** The id of its row in the page that lists it. */
    static String row(Object id) {
        return "rad-" + id;
    }
}
