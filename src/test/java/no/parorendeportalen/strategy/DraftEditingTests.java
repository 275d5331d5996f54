package no.parorendeportalen.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import no.parorendeportalen.municipality.UnitRefused;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.strategy.DraftPlaceService.StillNeeded;
import no.parorendeportalen.strategy.WriteMeasure.OwnerPart;
import no.parorendeportalen.strategyfile.StrategyFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Editing a draft made from an adopted revision, through the services that the pages call. */
@PortalTest
class DraftEditingTests {

    @Autowired
    MunicipalityService municipalities;

    @Autowired
    CurrentMunicipality current;

    @Autowired
    UnitService units;

    @Autowired
    StrategyLoader loader;

    @Autowired
    StrategyService strategy;

    @Autowired
    RevisionService revisions;

    @Autowired
    DraftService draft;

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

    private DraftSummary start() {
        here(() -> revisions.start(new StartRevision(false, "")));
        return here(() -> draft.find().orElseThrow());
    }

    private TakeStep step(Step step, String reason) {
        return new TakeStep(
                step,
                draft.find().orElseThrow().version(),
                reason,
                step.needsDecision() ? "Kommunestyret" : null,
                step.needsDecision() ? LocalDate.of(2026, 12, 9) : null,
                step.needsDecision() ? "26/101" : null);
    }

    private void adopt() {
        here(() -> {
            revisions.take(step(Step.PROPOSE_WITHOUT_HEARING, "Bare små endringer"));
            revisions.take(step(Step.ADOPT, null));
        });
    }

    private MeasureText measure(int number) {
        return here(() -> draft.measureText(number));
    }

    static WriteMeasure same(MeasureText it, String text) {
        return new WriteMeasure(
                it.id(),
                it.version(),
                it.area() == null ? UUID.randomUUID() : it.area(),
                it.approach(),
                it.related(),
                text,
                it.plainLanguage(),
                it.ownersText(),
                it.owners().stream()
                        .map(owner -> new OwnerPart(owner.name(), owner.role(), false))
                        .toList(),
                it.timeline(),
                it.origin(),
                it.splitFrom());
    }

    @Test
    void copiesTheAdoptedTextWhole() {
        var before = here(() -> strategy.whole());
        start();
        var copy = here(() -> draft.preview());

        assertThat(copy.chapters()).isEqualTo(before.chapters());
        assertThat(copy.areas()).isEqualTo(before.areas());
        assertThat(copy.references()).isEqualTo(before.references());
        assertThat(copy.strategy().state()).isEqualTo(RevisionState.DRAFT);
        assertThat(here(() -> strategy.whole())).isEqualTo(before);
    }

    @Test
    void worksOnOneRevisionAtATime() {
        start();

        assertThatExceptionOfType(Stale.class).isThrownBy(this::start);
    }

    @Test
    void rewordsMovesAddsAndDropsMeasuresAndAdoptsThem() {
        start();
        var areas = here(() -> draft.outline()).areas();
        var first = here(() -> draft.area(areas.get(0).area().id()));
        var number = first.measures().get(0).number();
        var second = first.measures().get(1).number();

        here(() -> measures.write(same(measure(number), "Ny ordlyd")));
        here(() -> measures.moveTo(measure(number).id(), areas.get(1).area().id()));
        here(() -> places.remove(PartKind.MEASURE, measure(second).id(), null, "Det er gjort"));
        var added = here(() -> measures.write(new WriteMeasure(
                UUID.randomUUID(),
                null,
                areas.get(0).area().id(),
                null,
                List.of(),
                "Et nytt tiltak",
                null,
                null,
                List.of(new OwnerPart("Helt ny rolle", ResponsibilityRole.RESPONSIBLE, true)),
                new TimelineDetails("Når vedtatt", TimelineKind.AFTER_EVENT, null, null),
                Origin.DECISION,
                null)));
        adopt();

        var plan = here(() -> strategy.plan()).measures();
        assertThat(plan)
                .extracting(MeasureDetails::number)
                .contains(number, added)
                .doesNotContain(second);
        assertThat(plan)
                .filteredOn(it -> it.number() == number)
                .extracting(MeasureDetails::text, it -> it.area().number())
                .containsExactly(tuple("Ny ordlyd", 2));
        assertThat(plan)
                .filteredOn(it -> it.number() == added)
                .extracting(it -> it.timeline().from(), MeasureDetails::ownersInOneLine)
                .containsExactly(tuple(LocalDate.of(2026, 12, 9), "Helt ny rolle"));
        assertThat(here(() -> draft.find())).isEmpty();
    }

    @Test
    void keepsPlacesWithoutGaps() {
        start();
        var area = here(() -> draft.outline()).areas().get(0).area().id();
        var before = here(() -> draft.area(area)).measures();

        here(() -> places.move(PartKind.MEASURE, before.get(1).id(), true));
        here(() -> places.remove(PartKind.MEASURE, before.get(0).id(), null, "Bort"));
        var removed = here(() -> draft.area(area));
        here(() -> places.restore(PartKind.MEASURE, before.get(0).id()));
        var restored = here(() -> draft.area(area)).measuresAt(false);

        assertThat(removed.measuresAt(true))
                .extracting(MeasureLine::removedReason)
                .containsExactly("Bort");
        assertThat(removed.measuresAt(false).get(0).number())
                .isEqualTo(before.get(1).number());
        assertThat(restored)
                .extracting(MeasureLine::position)
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, before.size())
                        .boxed()
                        .toList());
        assertThat(restored.get(restored.size() - 1).number())
                .isEqualTo(before.get(0).number());
    }

    @Test
    void movingANeighbourDisturbsNobodyWhoEdits() {
        start();
        var area = here(() -> draft.outline()).areas().get(0).area().id();
        var lines = here(() -> draft.area(area)).measures();
        var read = measure(lines.get(0).number());

        here(() -> places.move(PartKind.MEASURE, lines.get(1).id(), true));
        here(() -> measures.write(same(measure(lines.get(1).number()), "Naboen er endret")));

        here(() -> measures.write(same(read, "Jeg også")));
        assertThat(measure(read.number()).text()).isEqualTo("Jeg også");
    }

    @Test
    void refusesWhatSomebodyElseHasChangedMeanwhile() {
        start();
        var number = here(() -> draft.area(draft.outline().areas().get(0).area().id()))
                .measures()
                .get(0)
                .number();
        var read = measure(number);
        here(() -> measures.write(same(read, "Først")));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> here(() -> measures.write(same(read, "Sist"))));
        assertThat(measure(number).text()).isEqualTo("Først");
    }

    @Test
    void changesTheVersionWhenOnlyTheOwnersChange() {
        start();
        var number = here(() -> draft.area(draft.outline().areas().get(0).area().id()))
                .measures()
                .get(0)
                .number();
        var read = measure(number);
        var without = new WriteMeasure(
                read.id(),
                read.version(),
                read.area(),
                read.approach(),
                read.related(),
                read.text(),
                null,
                null,
                List.of(),
                read.timeline(),
                read.origin(),
                null);

        here(() -> measures.write(without));

        assertThat(measure(number).owners()).isEmpty();
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> here(() -> measures.write(same(read, String.valueOf(read.text())))));
    }

    @Test
    void refusesOwnersThatNobodyKnows() {
        start();
        var number = here(() -> draft.area(draft.outline().areas().get(0).area().id()))
                .measures()
                .get(0)
                .number();
        var it = measure(number);
        var command = new WriteMeasure(
                it.id(),
                it.version(),
                it.area(),
                it.approach(),
                List.of(),
                it.text(),
                null,
                null,
                List.of(new OwnerPart("Plei og omsorg", ResponsibilityRole.RESPONSIBLE, false)),
                it.timeline(),
                it.origin(),
                null);

        assertThatExceptionOfType(UnknownOwners.class)
                .isThrownBy(() -> here(() -> measures.write(command)))
                .satisfies(refused -> assertThat(refused.names()).containsExactly("Plei og omsorg"));
    }

    @Test
    void addsOnceWhatIsAskedForTwice() {
        start();
        var id = UUID.randomUUID();
        var command = new WriteChapter(id, null, null, "Et nytt kapittel", null, "Tekst");

        here(() -> texts.write(command));
        here(() -> texts.write(command));

        assertThat(here(() -> draft.outline()).chapters())
                .filteredOn(it -> it.label().equals("Et nytt kapittel"))
                .extracting(PartLine::id)
                .containsExactly(id);
    }

    @Test
    void keepsAnAreaThatStillHasMeasures() {
        start();
        var area = here(() -> draft.outline()).areas().get(0).area().id();

        assertThatExceptionOfType(StillNeeded.class)
                .isThrownBy(() -> here(() -> places.remove(PartKind.AREA, area, null, "Bort")));
    }

    @Test
    void writesNothingOnceProposed() {
        start();
        var area = here(() -> draft.outline()).areas().get(0).area().id();
        here(() -> revisions.take(step(Step.PROPOSE_WITHOUT_HEARING, "Haster")));

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> here(() -> texts.write(new WriteArea(area, null, "Ny", null, ""))));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> here(() -> places.move(PartKind.AREA, area, false)));
    }

    @Test
    void adoptsNothingWhileAMeasureIsNeitherKeptNorDropped() {
        here(() -> revisions.start(new StartRevision(true, "")));
        var id = UUID.randomUUID();
        here(() -> texts.write(new WriteArea(id, null, "Et område", null, "")));
        var numbers = here(() -> strategy.plan()).measures().stream()
                .map(MeasureDetails::number)
                .sorted()
                .toList();

        assertThatExceptionOfType(MeasuresUnaccounted.class)
                .isThrownBy(() -> here(() -> revisions.take(step(Step.PROPOSE_WITHOUT_HEARING, "Haster"))))
                .satisfies(refused -> assertThat(refused.numbers()).isEqualTo(numbers));

        here(() -> measures.takeIn(numbers.get(0), id));
        numbers.stream().skip(1).forEach(it -> here(() -> measures.leaveOut(it, "Ny retning")));
        adopt();

        assertThat(here(() -> strategy.plan()).measures())
                .extracting(MeasureDetails::number)
                .containsExactly(numbers.get(0));
    }

    @Test
    void findsNothingOfAnotherMunicipality() {
        start();
        var area = here(() -> draft.outline()).areas().get(0).area().id();
        municipality = TestMunicipalities.add(municipalities);
        loader.load(StrategyFiles.read(StrategyFiles.small(municipality.address())));
        start();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> here(() -> draft.area(area)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> here(() -> places.move(PartKind.AREA, area, true)));
    }

    @Test
    void followsAUnitThatChangesItsNameWhereNothingIsAdopted() {
        start();
        var unit = here(() -> units.named("Pleie og omsorg"));
        here(() -> units.rename(unit, 0, "Helse og mestring"));

        assertThat(measure(1).owners()).extracting(OwnerDetails::name).contains("Helse og mestring");
        assertThat(here(() -> strategy.plan()).measures().get(0).ownersInOneLine())
                .contains("Pleie og omsorg");
    }

    @Test
    void givesTheMeasuresOfAUnitThatEndsToItsSuccessor() {
        start();
        var unit = here(() -> units.named("Pleie og omsorg"));
        var successor = here(() -> units.named("Mestring"));
        here(() -> units.end(unit, 0, successor, LocalDate.of(2026, 1, 1)));

        assertThat(measure(1).owners()).extracting(OwnerDetails::unit).contains(successor);
    }

    /** Nobody would get on from a hearing otherwise. */
    @Test
    void followsUnitsPastWhatHasBeenRemoved() {
        start();
        here(() -> places.remove(PartKind.MEASURE, measure(1).id(), null, "Det er gjort"));
        var unit = here(() -> units.named("Pleie og omsorg"));
        here(() -> revisions.take(step(Step.OPEN_HEARING, null)));
        here(() -> units.rename(unit, 0, "Helse og mestring"));
        here(() -> revisions.take(step(Step.TAKE_BACK, "For tidlig")));

        assertThat(measure(1).owners()).extracting(OwnerDetails::name).contains("Pleie og omsorg");
        here(() -> places.restore(PartKind.MEASURE, measure(1).id()));
        assertThat(measure(1).owners()).extracting(OwnerDetails::name).contains("Helse og mestring");
    }

    @Test
    void givesANewUnitItsOwnMeasuresUnderANameThatAnotherHadBefore() {
        start();
        var former = here(() -> units.named("Pleie og omsorg"));
        here(() -> units.rename(former, 0, "Helse og mestring"));
        var unit = here(() -> units.named("Pleie og omsorg"));
        var it = measure(2);
        here(() -> measures.write(new WriteMeasure(
                it.id(),
                it.version(),
                it.area(),
                it.approach(),
                it.related(),
                it.text(),
                null,
                null,
                List.of(new OwnerPart("Pleie og omsorg", ResponsibilityRole.RESPONSIBLE, false)),
                it.timeline(),
                it.origin(),
                null)));

        assertThat(measure(2).owners()).extracting(OwnerDetails::unit).containsExactly(unit);
    }

    @Test
    void endsNoUnitWhoseMeasuresNobodyTakesOver() {
        var unit = here(() -> units.named("Pleie og omsorg"));

        assertThatExceptionOfType(UnitRefused.class)
                .isThrownBy(() -> here(() -> units.end(unit, 0, null, LocalDate.of(2026, 1, 1))));
    }

    /** What was removed with its area or chapter is neither copied nor brought to life. */
    @Test
    void beginsAnewFromAPlanInWhichAnAreaAndAChapterWereRemoved() {
        start();
        var areas = here(() -> draft.outline()).areas();
        here(() -> draft.area(areas.get(0).area().id()))
                .measures()
                .forEach(it ->
                        here(() -> measures.moveTo(it.id(), areas.get(1).area().id())));
        here(() -> places.remove(PartKind.AREA, areas.get(0).area().id(), null, "Slått sammen"));
        var chapter = here(() -> draft.outline()).chaptersAt(false).get(0).id();
        here(() -> places.remove(PartKind.CHAPTER, chapter, null, "Skrevet om"));
        adopt();
        var adopted = here(() -> strategy.whole());

        start();

        assertThat(here(() -> draft.preview()).areas()).isEqualTo(adopted.areas());
        assertThat(here(() -> draft.preview()).chapters())
                .isEqualTo(adopted.chapters())
                .isEmpty();
    }
}
