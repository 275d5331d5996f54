package no.parorendeportalen.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionTests {

    @Test
    void beginsAsADraftThatCanChange() {
        var revision = Drafts.draft();

        assertThat(revision.state()).isEqualTo(RevisionState.DRAFT);
        revision.requireChangeable();
        revision.frame("Et motto", new PlanPeriod(2030, 2034), 4, 2);
    }

    @Test
    void freezesItsTextOnHearing() {
        var revision = Drafts.onHearing();

        assertThat(revision.state()).isEqualTo(RevisionState.HEARING);
        assertThatIllegalStateException().isThrownBy(revision::requireChangeable);
        assertThatIllegalStateException().isThrownBy(() -> revision.frame(null, null, null, null));
    }

    @Test
    void freezesItsTextWhenAdopted() {
        var revision = Drafts.draft();

        revision.takeOverAsAdopted(Drafts.unknownDecision());

        assertThat(revision.state()).isEqualTo(RevisionState.ADOPTED);
        assertThatIllegalStateException().isThrownBy(revision::requireChangeable);
    }

    @Test
    void opensAHearingOnceOnly() {
        assertThatIllegalStateException().isThrownBy(Drafts.onHearing()::openHearing);
    }

    @Test
    void isNotTakenOverWhileOnHearing() {
        var revision = Drafts.onHearing();

        assertThatIllegalStateException().isThrownBy(() -> revision.takeOverAsAdopted(Drafts.unknownDecision()));
        assertThat(revision.state()).isEqualTo(RevisionState.HEARING);
    }

    @Test
    void takesNoTextOnceItIsFrozen() {
        var revision = Drafts.draft();
        var area = Drafts.area(revision, 1);
        revision.openHearing();
        var wording = new Wording("Et mål", null);

        assertThatIllegalStateException()
                .isThrownBy(() -> new Chapter(revision, null, 1, new Heading("Innledning", null), "innledning", ""));
        assertThatIllegalStateException().isThrownBy(() -> new SourceReference(revision, 1, "En kilde"));
        assertThatIllegalStateException().isThrownBy(() -> Drafts.area(revision, 2));
        assertThatIllegalStateException().isThrownBy(() -> new Goal(area, 1, wording));
        assertThatIllegalStateException().isThrownBy(() -> new Approach(area, 1, wording));
        assertThatIllegalStateException().isThrownBy(() -> Drafts.measure(area));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, false",
        "HEARING, true",
        "ASSESSMENT, false",
        "PROPOSED, true",
        "RETURNED, false",
        "ADOPTED, true",
        "SUPERSEDED, true",
        "WITHDRAWN, true"
    })
    void knowsWhichStatesAreFrozen(RevisionState state, boolean frozen) {
        assertThat(state.isFrozen()).isEqualTo(frozen);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanPeriod(2025, 2021));
        assertThat(new PlanPeriod(2025, 2025).isOverIn(2025)).isFalse();
        assertThat(new PlanPeriod(2021, 2025).isOverIn(2026)).isTrue();
    }

    @Test
    void refusesASectionOfASection() {
        var revision = Drafts.draft();
        var heading = new Heading("Tittel", null);
        var chapter = new Chapter(revision, null, 1, heading, "en", "");
        var section = new Chapter(revision, chapter, 1, heading, "to", "");

        assertThatIllegalArgumentException().isThrownBy(() -> new Chapter(revision, section, 1, heading, "tre", ""));
    }
}
