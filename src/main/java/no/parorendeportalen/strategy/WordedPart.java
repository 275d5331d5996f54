package no.parorendeportalen.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import no.parorendeportalen.shared.Markdown;

/** A goal or an approach: a wording in an area. */
@MappedSuperclass
abstract class WordedPart extends PlacedPart {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StrategyArea area;

    @Embedded
    private Wording wording;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected WordedPart() {}

    WordedPart(StrategyArea area, int position, Wording wording) {
        super(position);
        area.requirePresent();
        this.area = area;
        this.wording = wording;
    }

    void revise(Wording wording) {
        requirePresent();
        this.wording = wording;
    }

    StrategyArea area() {
        return area;
    }

    @Override
    Part container() {
        return area;
    }

    Wording wording() {
        return wording;
    }

    @Override
    Revision revision() {
        return area.revision();
    }

    @Override
    String label() {
        return Texts.shortened(Markdown.plain(wording.text()));
    }
}
