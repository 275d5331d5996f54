package no.parorendeportalen.drafting.web;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AddMember;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.strategy.DraftArea;
import no.parorendeportalen.strategy.DraftOutline;
import no.parorendeportalen.strategy.DraftPlaceService;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.PartKind;
import no.parorendeportalen.strategy.RevisionService;
import no.parorendeportalen.strategy.StartRevision;
import no.parorendeportalen.strategy.Step;
import no.parorendeportalen.strategy.StrategyLoader;
import no.parorendeportalen.strategy.TakeStep;
import no.parorendeportalen.strategyfile.StrategyFiles;
import org.springframework.context.ApplicationContext;

/** A municipality of a test's own, with the small strategy adopted, a draft made from it, and people who work with it. */
final class DraftTown {

    static final String PASSWORD = "et-langt-passord-2026";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final ApplicationContext context;
    private final MunicipalityDetails municipality;

    private DraftTown(ApplicationContext context) {
        this.context = context;
        this.municipality = TestMunicipalities.add(context.getBean(MunicipalityService.class));
    }

    /** With the small strategy. */
    static DraftTown small(ApplicationContext context) {
        var town = new DraftTown(context);
        return town.drafting(StrategyFiles.small(town.address()));
    }

    /** With one area that has so many measures. */
    static DraftTown large(ApplicationContext context, int measures) {
        var town = new DraftTown(context);
        return town.drafting(StrategyFiles.large(town.address(), measures));
    }

    private DraftTown drafting(String file) {
        context.getBean(StrategyLoader.class).load(StrategyFiles.read(file));
        here(() -> context.getBean(RevisionService.class).start(new StartRevision(false, "")));
        return this;
    }

    String address() {
        return municipality.address();
    }

    /** A path below the plan's. */
    String plan(String below) {
        return "/" + address() + "/admin/plan" + below;
    }

    SignIn editor(int port) {
        return somebody(port, Role.EDITOR);
    }

    SignIn somebody(int port, Role role) {
        var email = "person-" + PEOPLE.incrementAndGet() + "@" + address() + ".example";
        here(() -> context.getBean(AccountService.class)
                .addWithPassword(new AddMember(email, "Kari Prøve", role, null), PASSWORD));
        return SignIn.as(port, email, PASSWORD);
    }

    DraftService draft() {
        return context.getBean(DraftService.class);
    }

    <T> T here(Supplier<T> work) {
        return context.getBean(CurrentMunicipality.class).during(municipality, work);
    }

    void here(Runnable work) {
        context.getBean(CurrentMunicipality.class).during(municipality, work);
    }

    DraftOutline outline() {
        return here(() -> draft().outline());
    }

    UUID area(int index) {
        return outline().areas().get(index).area().id();
    }

    DraftArea areaPage(int index) {
        var id = area(index);
        return here(() -> draft().area(id));
    }

    void remove(PartKind kind, UUID id) {
        here(() -> context.getBean(DraftPlaceService.class).remove(kind, id, null, "Det er gjort"));
    }

    void take(Step step) {
        here(() -> context.getBean(RevisionService.class)
                .take(new TakeStep(step, draft().find().orElseThrow().version(), "Det haster", null, null, null)));
    }
}
