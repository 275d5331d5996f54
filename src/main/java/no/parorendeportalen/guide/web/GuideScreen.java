package no.parorendeportalen.guide.web;

import no.parorendeportalen.guide.GuideDetails;
import org.jspecify.annotations.Nullable;

/**
 * A part of a guide as both who sit at the table may see it.
 *
 * @param number of the part, counted from 1
 * @param notes whether what to listen for is shown
 * @param previous address of the part before; null for the first
 * @param next address of the part after; null for the last
 * @param back address of the guide's own page
 */
record GuideScreen(
        String title,
        GuideDetails.Part part,
        int number,
        int count,
        boolean notes,
        @Nullable String previous,
        @Nullable String next,
        String back) {

    /** @param wanted the part that is asked for; the nearest is shown */
    static GuideScreen of(GuideDetails guide, int wanted, boolean notes, String path) {
        var count = guide.parts().size();
        var number = Math.max(1, Math.min(wanted, count));
        return new GuideScreen(
                guide.line().title(),
                guide.parts().get(number - 1),
                number,
                count,
                notes,
                number == 1 ? null : address(path, number - 1, notes),
                number == count ? null : address(path, number + 1, notes),
                path);
    }

    private static String address(String path, int number, boolean notes) {
        return path + "/skjerm?del=" + number + (notes ? "&notater=ja" : "");
    }
}
