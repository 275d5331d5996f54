package no.parorendeportalen.strategy;

/** Revisions for tests of entities alone. */
final class Drafts {

    private Drafts() {}

    static Revision draft() {
        return new Revision(
                new Strategy("Pårørendestrategi"),
                "Innsatsområde",
                new Heading("Innsatsområder", null),
                new Heading("Handlingsplan", null),
                new Source("eksempel", "abc"));
    }

    static Revision onHearing() {
        var revision = draft();
        revision.openHearing();
        return revision;
    }

    static Decision unknownDecision() {
        return new Decision(null, null, null);
    }

    static StrategyArea area(Revision revision, int number) {
        return new StrategyArea(revision, number, new Heading("Område " + number, null), "");
    }

    static MeasureEdition measure(StrategyArea area) {
        return new MeasureEdition(
                new Measure(new Strategy("Pårørendestrategi"), 1), area, 1, "Et tiltak", Timeline.notStated());
    }
}
