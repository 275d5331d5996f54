package no.parorendeportalen.browser;

import static no.parorendeportalen.browser.WorkStates.Act.EMPTIED;
import static no.parorendeportalen.browser.WorkStates.Act.EXPIRED;
import static no.parorendeportalen.browser.WorkStates.Act.PREVIEWED;
import static no.parorendeportalen.browser.WorkStates.Act.STALE;

import java.util.List;
import no.parorendeportalen.Town;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.browser.WorkStates.State;
import no.parorendeportalen.strategy.PartKind;
import no.parorendeportalen.strategy.Step;
import org.springframework.context.ApplicationContext;

/** The states of the pages of those who work with a plan: while it is written, frozen, not begun, and where there is none. */
final class WorkTown {

    static final String PASSWORD = Town.PASSWORD;

    private final Town writing;
    private final Town proposed;
    private final Town adopted;
    private final Town nothing;

    private WorkTown(ApplicationContext portal) {
        writing = Town.build(portal);
        writing.remove(PartKind.MEASURE, 7, "Det er gjort");
        proposed = Town.build(portal);
        proposed.take(Step.PROPOSE_WITHOUT_HEARING, "Bare små endringer");
        adopted = Town.adopted(portal);
        nothing = Town.empty(portal);
    }

    static WorkTown build(ApplicationContext portal) {
        return new WorkTown(portal);
    }

    /** Of those who edit the plan and what carers read, and of the office. */
    List<State> states() {
        var states = new WorkStates();
        plan(states.as(writing.email(Role.ADMINISTRATOR)), "/" + writing.address() + "/admin/plan");
        office(states, "/" + writing.address() + "/admin");
        contacts(states, "/" + writing.address() + "/admin/kontakter");
        told(states, "/" + writing.address() + "/admin");
        upkeep(states, "/" + writing.address());
        states.page("/konto").page("/konto/passord", EMPTIED).page("/" + writing.address() + "/ansatt");
        states.page("/" + writing.address() + "/admin/plan/rammer", EXPIRED);
        frozen(states.as(proposed.email(Role.ADMINISTRATOR)), "/" + proposed.address() + "/admin/plan");
        states.as(adopted.email(Role.ADMINISTRATOR))
                .page("/" + adopted.address() + "/admin")
                .page("/" + adopted.address() + "/admin/plan")
                .page("/" + adopted.address() + "/admin/plan/start", EMPTIED);
        states.as(nothing.email(Role.ADMINISTRATOR))
                .page("/" + nothing.address() + "/admin/plan")
                .page("/" + nothing.address() + "/admin/rettigheter")
                .page("/" + nothing.address() + "/admin/plan/start")
                .page("/" + nothing.address() + "/ansatt");
        return states.all();
    }

    /** Of what staff use, and of those who edit that. */
    List<State> staffStates() {
        var states = new WorkStates().as(writing.email(Role.ADMINISTRATOR));
        checklists(states, "/" + writing.address());
        conversations(states, "/" + writing.address());
        training(states, "/" + writing.address() + "/admin/kurs");
        network(states, "/" + writing.address());
        documents(states, "/" + writing.address());
        routines(states);
        states.as(writing.email(Role.LEADER))
                .page("/" + writing.address() + "/ansatt/sjekklister/" + writing.checklist() + "/bruk")
                .page("/" + writing.address() + "/ansatt/opplaering/min-enhet");
        states.as(writing.email(Role.STAFF))
                .page("/" + writing.address() + "/ansatt")
                .page("/" + writing.address() + "/ansatt/sok?q=" + writing.canary())
                .page("/" + writing.address() + "/ansatt/sok?q=qqqqqq")
                .page("/" + writing.address() + "/ansatt/mine-tiltak")
                .page("/" + writing.address() + "/ansatt/tiltak/1")
                .page("/" + writing.address() + "/ansatt/opplaering")
                .page("/" + writing.address() + "/ansatt/opplaering/snakke-med-barn", EMPTIED)
                .refused("/" + writing.address() + "/admin", 403);
        return states.all();
    }

    private void plan(WorkStates states, String plan) {
        var pieces = writing.pieces();
        var area = pieces.get("omrader");
        states.page(plan)
                .page(plan + "/rammer", EMPTIED, STALE)
                .page(plan + "/mangler")
                .page(plan + "/forskjeller")
                .page(plan + "/forskjeller?endring=finnes-ikke")
                .page(plan + "/forhandsvisning")
                .page(plan + "/tidligere/2")
                .page(plan + "/steg/apne-horing")
                .page(plan + "/steg/legg-fram-uten-horing", EMPTIED)
                .page(plan + "/steg/trekk", EMPTIED)
                .page(plan + "/kapitler/nytt", EMPTIED)
                .page(plan + "/kapitler/" + pieces.get("kapitler"), EMPTIED, STALE, PREVIEWED)
                .page(plan + "/fotnoter/ny", EMPTIED)
                .page(plan + "/fotnoter/" + pieces.get("fotnoter"), EMPTIED, STALE)
                .page(plan + "/omrader/nytt", EMPTIED)
                .page(plan + "/omrader/" + area)
                .page(plan + "/omrader/" + area + "/rediger", EMPTIED, STALE)
                .page(plan + "/omrader/" + area + "/mal/nytt", EMPTIED)
                .page(plan + "/mal/" + pieces.get("mal"), EMPTIED, STALE)
                .page(plan + "/omrader/" + area + "/grep/nytt", EMPTIED)
                .page(plan + "/grep/" + pieces.get("grep"), EMPTIED, STALE)
                .page(plan + "/omrader/" + area + "/tiltak/nytt", EMPTIED)
                .page(plan + "/tiltak/1", EMPTIED, STALE, PREVIEWED)
                .page(plan + "/tiltak/7")
                .page(plan + "/tiltak/1/ta-bort", EMPTIED)
                .page(plan + "/kapitler/" + pieces.get("kapitler") + "/ta-bort", EMPTIED);
    }

    private void told(WorkStates states, String admin) {
        var shelf = writing.shelf();
        states.page(admin + "/rettigheter")
                .page(admin + "/rettigheter?q=finnes-ikke&status=fjernet")
                .page(admin + "/rettigheter/ny", EMPTIED)
                .page(admin + "/rettigheter/" + shelf.right(), EMPTIED, STALE, PREVIEWED)
                .page(admin + "/situasjoner")
                .page(admin + "/situasjoner/" + shelf.situation(), EMPTIED, STALE)
                .page(admin + "/artikler")
                .page(admin + "/artikler/ny", EMPTIED)
                .page(admin + "/artikler/" + shelf.article(), STALE)
                .page(admin + "/framgangsmater")
                .page(admin + "/framgangsmater/ny", EMPTIED)
                .page(admin + "/framgangsmater/" + shelf.howto(), EMPTIED, STALE, PREVIEWED);
    }

    private void conversations(WorkStates states, String home) {
        var guides = home + "/ansatt/samtaleguider";
        var give = home + "/ansatt/gi-med-deg";
        states.page(home + "/admin/samtaleguider/ny", EMPTIED)
                .page(home + "/admin/samtaleguider/" + writing.guide(), STALE)
                .page(guides)
                .page(guides + "?q=xyzzyq")
                .page(guides + "/hva-er-viktig")
                .page(guides + "/hva-er-viktig/skjerm?del=2")
                .page(give + "?tilbud=parorendegruppe")
                .page(give + "/ark?tilbud=parorendegruppe&tilbud=borte");
    }

    private void office(WorkStates states, String admin) {
        offers(states, admin);
        states.page(admin)
                .page(admin + "/endringer")
                .page(admin + "/endringer?q=finnes-ikke")
                .page(admin + "/brukere")
                .page(admin + "/brukere?q=finnes-ikke")
                .page(admin + "/brukere/ny", EMPTIED)
                .page(admin + "/brukere/" + writing.account(), EMPTIED, STALE)
                .page(admin + "/brukere/" + writing.account() + "/sperr")
                .page(admin + "/enheter")
                .page(admin + "/enheter/ny", EMPTIED)
                .page(admin + "/enheter/" + writing.unit() + "/navn", EMPTIED, STALE)
                .page(admin + "/enheter/" + writing.unit() + "/flytt")
                .page(admin + "/enheter/" + writing.unit() + "/avslutt")
                .page(admin + "/innstillinger", EMPTIED, STALE);
    }

    private void contacts(WorkStates states, String contacts) {
        states.page(contacts)
                .page(contacts + "?q=finnes-ikke")
                .page(contacts + "/ny", EMPTIED)
                .page(writing.paths(contacts + "/{thing}").get(0), EMPTIED, STALE);
    }

    private void upkeep(WorkStates states, String home) {
        var admin = home + "/admin";
        states.page(admin + "/innhold")
                .page(admin + "/innhold/situasjon/" + writing.shelf().situation() + "/fjern")
                .page(admin + "/vedlikehold")
                .page(admin + "/vedlikehold?venter=forfalt")
                .page(admin + "/meldinger")
                .page(admin + "/meldinger?status=lukket")
                .page(admin + "/meldinger/" + writing.report(), EMPTIED)
                .page(home + "/ansatt/vedlikehold");
    }

    private void training(WorkStates states, String courses) {
        states.page(courses + "/" + writing.training().course(), EMPTIED, STALE)
                .page(courses + "/plan")
                .page(courses + "/plan/" + writing.training().planRow(), EMPTIED);
    }

    private void checklists(WorkStates states, String home) {
        var list = home + "/ansatt/sjekklister/" + writing.checklist();
        var run = home + "/ansatt/gjennomganger/" + writing.run();
        var shared = home + "/admin/sjekklister/felles-punkter";
        states.page(home + "/ansatt/sjekklister")
                .page(list)
                .page(list + "/start", EMPTIED)
                .page(run)
                .page(run + "/overlever", EMPTIED, STALE)
                .page(run + "/logg")
                .page(shared)
                .page(shared + "/" + writing.shared(), EMPTIED, STALE);
    }

    private void documents(WorkStates states, String home) {
        var routines = home + "/admin/rutiner";
        var routine = writing.paths(routines + "/{document}").get(0);
        var point = writing.paths(routines + "/{document}/utkast/punkt/{point}").get(0);
        var kept = home + "/ansatt/dokumenter" + routine.substring(routine.lastIndexOf('/'));
        states.page(routines)
                .page(routines + "?q=finnes-ikke")
                .page(routines + "/ny", EMPTIED)
                .page(routines + "/hent", EMPTIED)
                .page(routine)
                .page(routine + "/innstillinger", EMPTIED)
                .page(routine + "/utkast")
                .page(routine + "/utkast/forhandsvisning")
                .page(routine + "/utkast/tekst", EMPTIED, STALE, PREVIEWED)
                .page(point, EMPTIED, STALE, PREVIEWED)
                .page(routine + "/vedlegg", EMPTIED)
                .page(routine + "/send")
                .page(kept + "/ta-ut", EMPTIED)
                .page(kept + "/bekreft", EMPTIED)
                .page(home + "/admin/sjekklister")
                .page(home + "/ansatt/godkjenning")
                .page(home + "/ansatt/godkjenning/" + writing.sent(), EMPTIED)
                .page(home + "/ansatt/godkjenning/" + writing.sent() + "/tilbake", EMPTIED);
    }

    private void offers(WorkStates states, String admin) {
        states.page(admin + "/tilbud")
                .page(admin + "/tilbud?q=finnes-ikke")
                .page(admin + "/tilbud/ny", EMPTIED)
                .page(admin + "/tilbud/" + writing.offer(), EMPTIED, STALE, PREVIEWED)
                .page(admin + "/tilbud/" + writing.offer() + "/status", STALE)
                .page(admin + "/tilbydere/" + writing.provider(), EMPTIED, STALE)
                .page(admin + "/steder/" + writing.place(), EMPTIED, STALE)
                .page(admin + "/kalender")
                .page(admin + "/kalender?vis=fjernet")
                .page(admin + "/kalender/ny", EMPTIED)
                .page(admin + "/kalender/" + writing.event(), EMPTIED, STALE, PREVIEWED)
                .page(admin + "/kalender/" + writing.event() + "/avlys", EMPTIED, STALE)
                .page(admin + "/kalender/" + writing.event() + "/kopier", EMPTIED);
    }

    private void network(WorkStates states, String home) {
        var made = writing.network();
        var admin = home + "/admin";
        states.page(home + "/ansatt/kontaktroller")
                .page(home + "/ansatt/kontaktroller?q=finnes-ikke")
                .page(home + "/ansatt/kontaktroller/barneansvarlig")
                .page(home + "/ansatt/nettverk")
                .page(home + "/ansatt/nettverk/barneansvarlige")
                .page(home + "/ansatt/kalender")
                .page(admin + "/kontaktroller/" + made.role(), EMPTIED, STALE)
                .page(admin + "/rolleinnehavere")
                .page(admin + "/rolleinnehavere/ny", EMPTIED)
                .page(admin + "/rolleinnehavere/" + made.post(), STALE)
                .page(admin + "/rolleinnehavere/" + made.post() + "/gi-videre", EMPTIED)
                .page(admin + "/rolleinnehavere/" + made.post() + "/avslutt")
                .page(admin + "/nettverk/" + made.network(), EMPTIED, STALE)
                .page(admin + "/nettverk/" + made.network() + "/moter/" + made.meeting(), EMPTIED)
                .page(admin + "/nettverk/" + made.network() + "/moter/" + made.meeting() + "/avlys", EMPTIED)
                .page(admin + "/nettverk/" + made.network() + "/vedlegg");
    }

    /** A routine with all there can be, the same as it was, what is new, and how far the leader's people have come. */
    private void routines(WorkStates states) {
        var routines = "/" + writing.address() + "/ansatt/rutiner";
        states.as(nothing.email(Role.STAFF)).page("/" + nothing.address() + "/ansatt/rutiner");
        states.as(writing.email(Role.LEADER))
                .page(routines)
                .page(routines + "?q=finnes-ikke")
                .page(routines + "/tolk")
                .page(routines + "/tolk/versjoner")
                .page(routines + "/tolk/versjoner/1")
                .page(routines + "/tolk/versjoner/2/endringer")
                .page(routines + "/lest-i-enheten");
    }

    private void frozen(WorkStates states, String plan) {
        var pieces = proposed.pieces();
        states.page(plan)
                .page(plan + "/steg/vedtak", EMPTIED)
                .page(plan + "/steg/trekk")
                .page(plan + "/rammer")
                .page(plan + "/kapitler/" + pieces.get("kapitler"))
                .page(plan + "/omrader/" + pieces.get("omrader"))
                .page(plan + "/tiltak/1");
    }
}
