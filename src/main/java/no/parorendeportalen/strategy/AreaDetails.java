package no.parorendeportalen.strategy;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An area to read, with its goals, approaches and measures.
 *
 * @param text Markdown, perhaps empty
 * @param measures all of the area's, in order
 * @param related those that stand in another area and also belong to this one
 */
public record AreaDetails(
        int number,
        String title,
        @Nullable String printedNumber,
        String text,
        List<WordingDetails> goals,
        List<WordingDetails> approaches,
        List<MeasureDetails> measures,
        List<MeasureDetails> related) {

    /** With the paper's own number where it has one. */
    public String label() {
        return new AreaLink(number, title, printedNumber).label();
    }

    /** Its measures as they stand under its approaches. */
    public List<MeasureGroup> measureGroups() {
        return MeasureGroup.byApproach(measures);
    }

    /** Those of other areas that also belong here, by the area they stand in. */
    public List<MeasureGroup> relatedGroups() {
        return MeasureGroup.byArea(related);
    }

    /** Every text of it in which a mark can stand. */
    public Stream<String> texts() {
        return Stream.of(
                        Stream.of(text),
                        goals.stream().flatMap(WordingDetails::texts),
                        approaches.stream().flatMap(WordingDetails::texts),
                        measures.stream().flatMap(MeasureDetails::texts),
                        related.stream().flatMap(MeasureDetails::texts))
                .flatMap(it -> it);
    }
}
