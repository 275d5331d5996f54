package no.parorendeportalen.drafting.web;

import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.strategy.DraftService;
import org.springframework.stereotype.Component;

/** Finds a piece of the draft by what its address says. */
@Component
class Pieces {

    private final DraftService draft;

    Pieces(DraftService draft) {
        this.draft = draft;
    }

    /** @throws NotFound if the draft has no such piece, or the address can be no piece's */
    Place find(String kind, String id) {
        var piece = Piece.at(kind);
        return switch (piece) {
            case CHAPTER -> Place.of(draft.chapterText(uuid(id)));
            case REFERENCE -> Place.of(draft.referenceText(uuid(id)));
            case AREA -> Place.of(draft.areaText(uuid(id)));
            case GOAL, APPROACH -> Place.of(draft.wordingText(piece.kind(), uuid(id)));
            case MEASURE -> Place.of(draft.measureText(number(id)));
        };
    }

    /**
     * The same, for somebody who is about to do something with it.
     *
     * @throws Stale if no draft is being worked on any more
     */
    Place findToChange(String kind, String id) {
        if (draft.find().isEmpty()) {
            requireAddress(kind, id);
            throw new Stale("no revision is being worked on");
        }
        return find(kind, id);
    }

    /**
     * As it is by now.
     *
     * @throws Stale if no draft is being worked on any more
     */
    Place again(Place place) {
        var address = place.address().split("/");
        return findToChange(address[1], address[2]);
    }

    private static void requireAddress(String kind, String id) {
        if (Piece.at(kind) == Piece.MEASURE) {
            number(id);
        } else {
            uuid(id);
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(id);
        }
    }

    private static int number(String id) {
        if (!id.matches("[1-9][0-9]{0,8}")) {
            throw new NotFound(id);
        }
        return Integer.parseInt(id);
    }
}
