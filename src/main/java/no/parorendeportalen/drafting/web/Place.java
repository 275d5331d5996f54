package no.parorendeportalen.drafting.web;

import java.util.UUID;
import no.parorendeportalen.strategy.AreaText;
import no.parorendeportalen.strategy.ChapterText;
import no.parorendeportalen.strategy.MeasureText;
import no.parorendeportalen.strategy.ReferenceText;
import no.parorendeportalen.strategy.WordingText;
import org.jspecify.annotations.Nullable;

/**
 * A piece and where it is listed.
 *
 * @param address of its own pages, below the plan's
 * @param row in the page that lists it
 * @param list that page, below the plan's
 * @param name what a person calls it
 */
record Place(
        Piece kind,
        UUID id,
        long version,
        String address,
        String row,
        String list,
        String name,
        @Nullable String removedReason) {

    private static final int LONGEST_NAME = 80;

    static Place of(ChapterText it) {
        return atTop(Piece.CHAPTER, it.id(), it.version(), it.title(), it.removedReason());
    }

    static Place of(ReferenceText it) {
        return atTop(Piece.REFERENCE, it.id(), it.version(), String.valueOf(it.number()), it.removedReason());
    }

    static Place of(AreaText it) {
        return atTop(Piece.AREA, it.id(), it.version(), it.title(), it.removedReason());
    }

    private static Place atTop(Piece kind, UUID id, long version, String name, @Nullable String removedReason) {
        return new Place(kind, id, version, kind.path(id), Piece.row(id), "", name, removedReason);
    }

    static Place of(WordingText it) {
        var kind = Piece.of(it.kind());
        var words = it.table() != null ? it.table() : Written.orEmpty(it.prose());
        return new Place(
                kind,
                it.id(),
                it.version(),
                kind.path(it.id()),
                Piece.row(it.id()),
                Piece.AREA.path(it.area()),
                shortened(words),
                it.removedReason());
    }

    static Place of(MeasureText it) {
        var area = it.area();
        return new Place(
                Piece.MEASURE,
                it.id(),
                it.version(),
                Piece.MEASURE.path(it.number()),
                Piece.row(it.number()),
                area == null ? "" : Piece.AREA.path(area),
                String.valueOf(it.number()),
                it.removedReason());
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_NAME ? words : words.substring(0, LONGEST_NAME - 2) + "\u00a0…";
    }
}
