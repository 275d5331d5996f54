package no.parorendeportalen.strategy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has come of a measure. Implemented by rooms downstream of this one; the measure's page shows what they answer. */
public interface MeasureSection {

    /** Of the message that stands above what it answers: "Dette kan du bruke i dag". */
    String headingKey();

    /** What the public sees that has come of the measure, in the order it is to stand. */
    List<Thing> of(int measure);

    /**
     * Something that has come of a measure.
     *
     * @param path below the municipality; null where the public cannot open it
     * @param noteKey of a message that says how it stands, or for staff's things what sort of thing it is; null where it simply is there
     * @param staffPath where staff open it, below the municipality; null where that is no other place
     * @param since the first day it was in use; null where that is not told
     */
    record Thing(
            String title,
            String summary,
            @Nullable String path,
            @Nullable String noteKey,
            @Nullable String staffPath,
            @Nullable LocalDate since) {

        /** One that everybody can open. */
        public Thing(String title, String summary, String path, @Nullable String noteKey) {
            this(title, summary, path, noteKey, null, null);
        }

        /** One of the staff's: the public reads that there is one, and since when. */
        public static Thing forStaff(String title, String kindKey, String staffPath, @Nullable LocalDate since) {
            return new Thing(title, "", null, kindKey, staffPath, since);
        }
    }

    /** As a page shows it. */
    record Shown(String headingKey, List<Thing> things) {}
}
