package no.parorendeportalen.document;

import static no.parorendeportalen.document.DocumentKind.ROUTINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Town;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is to read what, and when they are asked again. */
@PortalTest
class ReceiptTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ReceiptService receipts;

    @Autowired
    Receipts added;

    @Autowired
    DocumentDesk desk;

    @Autowired
    UnitService units;

    @Autowired
    AccountService accounts;

    private Town town;
    private UUID reader;

    @BeforeEach
    void build() {
        town = Town.empty(context);
        reader = town.here(() -> accounts.members().stream()
                .filter(it -> it.email().equals(town.email(Role.STAFF)))
                .findFirst()
                .orElseThrow()
                .account());
    }

    @Test
    void aVersionThatMattersIsReadAgainAndOneThatDoesNotIsNot() {
        town.here(() -> {
            var routine = TestDocuments.inForce(context, ROUTINE, "Tolk");
            assertThat(waiting(Set.of())).containsExactly("Tolk");
            added.add(routine, 1, reader, Instant.now());
            added.add(routine, 1, reader, Instant.now());
            assertThat(waiting(Set.of())).isEmpty();

            next(routine, false);
            assertThat(waiting(Set.of())).isEmpty();
            next(routine, true);
            assertThat(waiting(Set.of())).containsExactly("Tolk");
            next(routine, false);
            assertThat(waiting(Set.of())).containsExactly("Tolk");
            added.add(routine, 4, reader, Instant.now());
            assertThat(waiting(Set.of())).isEmpty();
        });
    }

    @Test
    void onlyThoseItIsForAreAsked() {
        town.here(() -> {
            var routine = TestDocuments.inForce(context, ROUTINE, "For skolene");
            var school = units.named("Skolene");
            var settings = new DocumentSettings(null, null, Set.of(), Set.of(school), true, 24, Set.of());
            desk.settle(routine, desk.folder(routine).version(), settings);
            assertThat(waiting(Set.of(town.unit()))).isEmpty();
            assertThat(waiting(Set.of(town.unit(), school))).containsExactly("For skolene");
        });
    }

    private void next(UUID routine, boolean again) {
        desk.revise(routine);
        var text = desk.folder(routine).draft().text();
        desk.write(routine, null, TestDocuments.noted(text, "Noe er nytt", again));
        TestDocuments.approve(context, routine, LocalDate.now());
    }

    private List<String> waiting(Set<UUID> way) {
        return receipts.waiting(reader, way).stream().map(DocumentLine::title).toList();
    }
}
