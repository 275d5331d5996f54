package no.parorendeportalen.strategy;

/** The kinds of text a revision is made of. */
public enum PartKind {
    CHAPTER(Chapter.class),
    REFERENCE(SourceReference.class),
    AREA(StrategyArea.class),
    GOAL(Goal.class),
    APPROACH(Approach.class),
    MEASURE(MeasureEdition.class);

    private final Class<? extends Part> type;

    PartKind(Class<? extends Part> type) {
        this.type = type;
    }

    Class<? extends Part> type() {
        return type;
    }
}
