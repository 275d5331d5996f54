package no.parorendeportalen.document;

import static no.parorendeportalen.document.VersionComparison.Change.CHANGED;
import static no.parorendeportalen.document.VersionComparison.Change.MOVED;
import static no.parorendeportalen.document.VersionComparison.Change.NEW;
import static no.parorendeportalen.document.VersionComparison.Change.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.document.VersionComparison.Field;
import no.parorendeportalen.document.VersionComparison.StepChange;
import no.parorendeportalen.shared.WordDifference;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** What two versions of a document have to say about each other. */
class VersionComparisonTests {

    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final UUID C = UUID.randomUUID();
    private static final UUID D = UUID.randomUUID();
    private static final UUID E = UUID.randomUUID();

    @Test
    void tellsWhatIsNewAndRewordedAndWhatIsGoneWhereItStood() {
        var found = compare(
                List.of(step(A, "Ring"), step(B, "Skriv"), step(C, "Oppsummer")),
                List.of(step(A, "Ring i dag"), step(D, "Lytt"), step(C, "Oppsummer")));

        assertThat(found.steps())
                .extracting(StepChange::change, StepChange::title, StepChange::before, StepChange::after)
                .containsExactly(
                        tuple(CHANGED, "Ring i dag", 1, 1), tuple(NEW, "Lytt", 0, 2), tuple(REMOVED, "Skriv", 2, 0));
        assertThat(found.same()).isEqualTo(1);
    }

    @Test
    void movesAsFewAsItCan() {
        var found = compare(
                List.of(step(A, "a"), step(B, "b"), step(C, "c"), step(D, "d"), step(E, "e")),
                List.of(step(E, "e"), step(A, "a"), step(B, "b"), step(C, "c"), step(D, "nytt d")));

        assertThat(found.steps())
                .extracting(StepChange::change, StepChange::point, StepChange::moved)
                .containsExactly(tuple(MOVED, E, true), tuple(CHANGED, D, false));
        assertThat(found.same()).isEqualTo(3);
    }

    @Test
    void comparesMarkdownAsItIsReadAndAsItIsWrittenWhereThatAloneDiffers() {
        var reworded = Field.of("document.field.body", "**Ring** i dag\n\n- Hils", "**Ring** i morgen\n\n- Hils");
        var bold = Field.of("document.field.body", "Ring i dag", "Ring **i dag**");

        assertThat(reworded.difference().segments())
                .extracting(WordDifference.Segment::text)
                .contains("dag", "morgen")
                .noneMatch(it -> it.contains("**"));
        assertThat(bold.difference().isEmpty()).isFalse();
    }

    @Test
    void hasNothingToSayOfTheSame() {
        var steps = List.of(step(A, "a"), step(B, "b"));
        assertThat(compare(steps, steps).isEmpty()).isTrue();
        assertThat(compare(List.of(), List.of()).isEmpty()).isTrue();
    }

    @Test
    void aLinkIsTheSameWhateverItsTargetWasCalledBefore() {
        var words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        var service = new ComparisonService(null, null, null, words);

        assertThat(service.between(leading(A, "Gruppe"), leading(A, "Ny gruppe"), List.of())
                        .isEmpty())
                .isTrue();
        assertThat(service.between(leading(A, "Gruppe"), leading(B, "Gruppe for menn"), List.of())
                        .steps())
                .hasSize(1);
    }

    private static VersionText leading(UUID target, String label) {
        var link = new VersionText.Link(LinkKind.OFFER, target, label);
        return text(List.of(new VersionText.Step(C, "", "Tilby", "", "", null, "", null, null, List.of(link))));
    }

    private static VersionComparison compare(List<VersionText.Step> before, List<VersionText.Step> after) {
        return VersionComparison.between(
                text(before), text(after), it -> Map.of("title", it.title()), it -> Map.of("title", it.title()));
    }

    private static VersionText text(List<VersionText.Step> steps) {
        return new VersionText("Rutine", "", "", "", List.of(), "", false, steps, List.of(), List.of());
    }

    private static VersionText.Step step(UUID point, String title) {
        return new VersionText.Step(point, "", title, "", "", null, "", null, null, List.of());
    }
}
