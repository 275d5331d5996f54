package no.parorendeportalen.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.strategy.Difference.Change;
import no.parorendeportalen.strategyfile.StrategyFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a draft lacks, and how it differs from the adopted text. */
@PortalTest
class DraftReviewTests {

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    StrategyLoader loader;

    @Autowired
    RevisionService revisions;

    @Autowired
    DraftService draft;

    @Autowired
    DraftReview review;

    @Autowired
    DraftTextService texts;

    @Autowired
    DraftMeasureService measures;

    @Autowired
    DraftPlaceService places;

    MunicipalityDetails municipality;

    @BeforeEach
    void adoptedStrategy() {
        municipality = TestMunicipalities.add(municipalities);
        loader.load(StrategyFiles.read(StrategyFiles.small(municipality.address())));
    }

    private void here(Runnable work) {
        current.during(municipality, work);
    }

    private <T> T here(Supplier<T> work) {
        return current.during(municipality, work);
    }

    private UUID area(int index) {
        return here(() -> draft.outline()).areas().get(index).area().id();
    }

    @Test
    void differsInNothingBeforeAnybodyHasWritten() {
        here(() -> revisions.start(new StartRevision(false, "")));

        assertThat(here(() -> review.differences())).isEmpty();
    }

    @Test
    void tellsEveryWayInWhichAMeasureDiffers() {
        here(() -> revisions.start(new StartRevision(false, "")));
        here(() -> measures.write(DraftEditingTests.same(draft.measureText(1), "Ny ordlyd")));
        here(() -> measures.moveTo(draft.measureText(2).id(), area(1)));
        here(() -> measures.merge(draft.measureText(7).id(), null, 1, "Sies nå i tiltak 1"));
        here(() -> measures.write(new WriteMeasure(
                UUID.randomUUID(),
                null,
                area(0),
                null,
                List.of(),
                "Skilt ut",
                null,
                null,
                List.of(),
                new TimelineDetails(null, TimelineKind.NOT_STATED, null, null),
                Origin.PLAN,
                1)));

        assertThat(here(() -> review.differences()))
                .extracting(Difference::number, Difference::change, Difference::reason, Difference::other)
                .containsExactlyInAnyOrder(
                        tuple(1, Change.REWORDED, null, null),
                        tuple(2, Change.MOVED, null, null),
                        tuple(7, Change.MERGED, "Sies nå i tiltak 1", 1),
                        tuple(8, Change.SPLIT, null, 1));
        assertThat(here(() -> review.differences()).stream()
                        .filter(it -> Integer.valueOf(1).equals(it.number()))
                        .flatMap(it -> it.changes().stream()))
                .containsExactly(new TrailEntry.Change("text", "Ta i bruk et kartleggingsverktøy.", "Ny ordlyd"));
    }

    @Test
    void tellsWhatStartedFromNothingHasLeftOut() {
        here(() -> revisions.start(new StartRevision(true, "")));

        assertThat(here(() -> review.differences()))
                .filteredOn(it -> it.kind() != null)
                .isNotEmpty()
                .allMatch(it -> it.change() == Change.REMOVED);
        assertThat(here(() -> review.gaps()))
                .filteredOn(Gap::blocking)
                .extracting(Gap::kind, Gap::number)
                .containsExactly(
                        tuple(Gap.Kind.MEASURE_UNACCOUNTED, 1),
                        tuple(Gap.Kind.MEASURE_UNACCOUNTED, 2),
                        tuple(Gap.Kind.MEASURE_UNACCOUNTED, 7));
    }

    @Test
    void takesInAllThatWouldBeLostAtOnce() {
        here(() -> revisions.start(new StartRevision(true, "")));
        here(() -> texts.write(new WriteArea(UUID.randomUUID(), null, "Nytt område", null, "")));
        assertThat(here(() -> review.gaps())).extracting(Gap::label).contains("1 Ta i bruk et kartleggingsverktøy.");
        here(() -> measures.leaveOut(2, "Gjort"));

        assertThat(here(() -> measures.takeInAll(area(0)))).isEqualTo(2);

        assertThat(here(() -> review.gaps())).noneMatch(Gap::blocking);
        assertThat(here(() -> draft.area(area(0))).measures())
                .extracting(MeasureLine::number)
                .containsExactly(1, 7);
    }

    @Test
    void isCalledAsTheAdoptedOneIsCalledOrAsSomebodyCallsIt() {
        here(() -> revisions.start(new StartRevision(false, "Ny tittel")));
        var renamed = here(() -> draft.find()).orElseThrow();
        here(() -> revisions.take(
                new TakeStep(Step.PROPOSE_WITHOUT_HEARING, renamed.version(), "Ingen trengs", null, null, null)));
        here(() -> revisions.take(new TakeStep(
                Step.ADOPT,
                draft.find().orElseThrow().version(),
                null,
                "Kommunestyret",
                LocalDate.of(2026, 1, 15),
                "26/1")));

        here(() -> revisions.start(new StartRevision(true, "")));

        assertThat(here(() -> draft.find()).orElseThrow().strategy().title()).isEqualTo("Ny tittel");
    }

    @Test
    void findsWhatIsMissing() {
        here(() -> revisions.start(new StartRevision(false, "")));
        here(() -> texts.write(new WriteChapter(UUID.randomUUID(), null, null, "Tomt", null, "")));
        here(() -> texts.write(new WriteArea(area(0), draft.areaText(area(0)).version(), "Støtte", null, "Se[^9]")));

        assertThat(here(() -> review.gaps()))
                .extracting(Gap::kind, Gap::label)
                .contains(
                        tuple(Gap.Kind.CHAPTER_WITHOUT_TEXT, "Tomt"),
                        tuple(Gap.Kind.REFERENCE_MISSING, "9"),
                        tuple(Gap.Kind.MEASURE_WITHOUT_TEXT, "7"),
                        tuple(Gap.Kind.AREA_WITHOUT_TEXT, "Barn som pårørende"));
        assertThat(here(() -> review.gaps()))
                .extracting(Gap::kind, Gap::number)
                .contains(tuple(Gap.Kind.MEASURE_WITHOUT_OWNER, 2), tuple(Gap.Kind.MEASURE_WITHOUT_TIME, 7));
    }

    @Test
    void findsAPeriodThatIsOverAndWhatLiesOutsideIt() {
        here(() -> revisions.start(new StartRevision(false, "")));
        var now = here(() -> draft.find()).orElseThrow();
        here(() -> texts.write(new WriteFrame(
                now.version(),
                "Planen",
                null,
                new PlanPeriod(2001, 2003),
                null,
                null,
                "Område",
                new StrategySummary.HeadingDetails("Områdene", null),
                new StrategySummary.HeadingDetails("Tiltakene", null))));

        assertThat(here(() -> review.gaps()))
                .extracting(Gap::kind, Gap::label)
                .contains(tuple(Gap.Kind.PERIOD_OVER, "2001–2003"))
                .doesNotContain(tuple(Gap.Kind.MEASURE_OUTSIDE_PERIOD, "7"));
        assertThat(here(() -> review.gaps()))
                .extracting(Gap::kind, Gap::number)
                .contains(tuple(Gap.Kind.MEASURE_OUTSIDE_PERIOD, 1));
    }

    @Test
    void tellsWhatHasChangedPlacesAndNotWhatThatMovedAside() {
        here(() -> revisions.start(new StartRevision(false, "")));
        here(() -> places.move(PartKind.MEASURE, draft.measureText(2).id(), true));

        assertThat(here(() -> review.differences()))
                .extracting(Difference::change, it -> it.changes().get(0).field())
                .containsExactly(tuple(Change.MOVED, "position"));
    }

    @Test
    void tellsAllThatWasSaidOfWhatIsGone() {
        here(() -> revisions.start(new StartRevision(false, "")));
        here(() -> places.remove(PartKind.MEASURE, draft.measureText(1).id(), null, "Bort"));

        assertThat(here(() -> review.differences()).get(0).changes())
                .contains(new TrailEntry.Change("text", "Ta i bruk et kartleggingsverktøy.", null))
                .extracting(TrailEntry.Change::field)
                .contains("owners", "timelineText")
                .doesNotContain("related");
    }

    @Test
    void tellsThatAnAreasGoalsGoWithIt() {
        here(() -> revisions.start(new StartRevision(false, "")));
        here(() -> measures.moveTo(draft.measureText(7).id(), area(0)));
        here(() -> places.remove(PartKind.AREA, area(1), null, "Slått sammen"));

        assertThat(here(() -> review.differences()))
                .filteredOn(it -> it.change() == Change.REMOVED)
                .extracting(Difference::kind, Difference::reason)
                .containsExactlyInAnyOrder(tuple(PartKind.AREA, "Slått sammen"), tuple(PartKind.GOAL, "Slått sammen"));
    }

    @Test
    void findsWhatWasMergedIntoSomethingThatIsGoneToo() {
        here(() -> revisions.start(new StartRevision(false, "")));
        here(() -> measures.merge(draft.measureText(7).id(), null, 1, "Sies nå i tiltak 1"));
        here(() -> places.remove(PartKind.MEASURE, draft.measureText(1).id(), null, "Bort"));

        assertThat(here(() -> review.gaps()))
                .extracting(Gap::kind, Gap::number)
                .contains(tuple(Gap.Kind.MEASURE_MERGED_INTO_REMOVED, 7));
    }
}
