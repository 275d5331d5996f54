package no.parorendeportalen.strategy;

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
     * @param path below the municipality
     * @param noteKey of a message that says how it stands; null where it simply is there
     */
    record Thing(
            String title,
            String summary,
            String path,
            @Nullable String noteKey) {}

    /** As a page shows it. */
    record Shown(String headingKey, List<Thing> things) {}
}
