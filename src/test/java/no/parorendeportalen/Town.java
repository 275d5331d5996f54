package no.parorendeportalen;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.parorendeportalen.access.AccountService;
import no.parorendeportalen.access.AddMember;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.attachment.TestAttachments;
import no.parorendeportalen.calendar.TestEvents;
import no.parorendeportalen.checklist.TestRuns;
import no.parorendeportalen.competence.TestCourses;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.SharedPointService;
import no.parorendeportalen.document.SharedPointWording;
import no.parorendeportalen.document.TestDocuments;
import no.parorendeportalen.guide.TestGuides;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.TestMunicipalities;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.network.TestRoles;
import no.parorendeportalen.offer.PlaceService;
import no.parorendeportalen.offer.ProviderService;
import no.parorendeportalen.offer.TestOffers;
import no.parorendeportalen.search.SearchTown;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.strategy.DraftPlaceService;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.PartKind;
import no.parorendeportalen.strategy.RevisionService;
import no.parorendeportalen.strategy.StartRevision;
import no.parorendeportalen.strategy.Step;
import no.parorendeportalen.strategy.StrategyLoader;
import no.parorendeportalen.strategy.TakeStep;
import no.parorendeportalen.strategyfile.StrategyFiles;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.ReportService;
import org.springframework.context.ApplicationContext;

/** A municipality with something behind every address, all of it under a name that no other municipality has, and people of each role. */
public final class Town {

    public static final String PASSWORD = "et-langt-passord-2026";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ApplicationContext context;
    private final MunicipalityDetails municipality;
    private final String canary = "Kanarifugl" + COUNT.incrementAndGet();
    private final Map<Role, SignIn> people = new EnumMap<>(Role.class);
    private UUID account;
    private UUID unit;
    private UUID synonym;
    private UUID offer;
    private UUID event;
    private UUID guide;
    private Shelf.One shelf;
    private UUID report;
    private TestCourses.Whole training;
    private TestRoles.Whole network;
    private UUID run;
    private UUID shared;
    private UUID attachment;
    private UUID routine;
    private UUID checklist;
    private UUID sent;

    private Town(ApplicationContext context) {
        this.context = context;
        this.municipality = TestMunicipalities.add(context.getBean(MunicipalityService.class));
    }

    /** With the small strategy adopted, a draft that was given up, one made after it, and one person of each role. */
    public static Town build(ApplicationContext context) {
        var town = new Town(context);
        town.fill();
        return town;
    }

    /** With the small strategy adopted and nothing begun, and one person of each role. */
    public static Town adopted(ApplicationContext context) {
        var town = new Town(context);
        town.load();
        town.addPeople();
        return town;
    }

    /** With no strategy, and one person of each role. */
    public static Town empty(ApplicationContext context) {
        var town = new Town(context);
        town.unit = town.here(() -> context.getBean(UnitService.class).named(town.canary + " omsorg"));
        town.addPeople();
        return town;
    }

    private void fill() {
        load();
        shelf = here(() -> new Shelf(context, canary).one());
        report = here(() -> context.getBean(ReportService.class)
                .receive(KeptKind.SITUATION, shelf.situation(), canary + " er feil"));
        offer = here(() -> TestOffers.whole(context, canary, Set.of(shelf.situation()), Set.of(shelf.right()), 1));
        event = here(() -> TestEvents.publish(
                context,
                TestEvents.whole(canary + " samling", LocalDateTime.of(2099, 12, 1, 18, 0), offer, place()),
                "samling"));
        guide = here(() -> TestGuides.whole(context, canary, offer, 1));
        synonym = here(() -> SearchTown.synonym(context, canary));
        attachment = here(() -> TestAttachments.keep(context, canary + ".pdf"));
        here(() -> TestDocuments.whole(context, canary, offer, attachment));
        routine = here(() -> TestDocuments.revised(context, DocumentKind.ROUTINE, canary + " rutine"));
        checklist = here(() -> TestDocuments.revisedTwice(context, DocumentKind.CHECKLIST, canary + " sjekkliste"));
        addPeople();
        training = here(() -> TestCourses.whole(context, canary, unit, account, 1));
        network = here(() -> new TestRoles(context).whole(canary, unit, account, 1));
        run = here(() -> TestRuns.whole(context, canary + " liste"));
        shared = here(() -> context.getBean(SharedPointService.class)
                .add(UUID.randomUUID(), new SharedPointWording(canary + " i flere lister", "", "", null)));
        sent = here(() -> TestDocuments.sent(context, DocumentKind.ROUTINE, canary + " til godkjenning"));
        start();
        take(Step.WITHDRAW, canary);
        start();
    }

    private void start() {
        here(() -> context.getBean(RevisionService.class).start(new StartRevision(false, "")));
    }

    private void load() {
        var file = StrategyFiles.small(address())
                .replace("Pleie og omsorg", canary + " omsorg")
                .replace("Et avsnitt", canary)
                .replace("Helsedirektoratet", canary)
                .replace("Støtte til", canary + " støtte til")
                .replace("Pårørende blir møtt", canary + " blir møtt")
                .replace("Kartlegge behov", canary + " kartlegger behov")
                .replace("Ta i bruk et", canary + " tar i bruk et");
        context.getBean(StrategyLoader.class).load(StrategyFiles.read(file));
        unit = here(() -> context.getBean(UnitService.class).named(canary + " omsorg"));
    }

    private void addPeople() {
        for (var role : Role.values()) {
            account = here(() -> context.getBean(AccountService.class)
                    .addWithPassword(new AddMember(email(role), name(role), role, unit), PASSWORD));
        }
    }

    public UUID account() {
        return account;
    }

    public UUID unit() {
        return unit;
    }

    /** What a reader says is wrong with the situation on the shelf. */
    public UUID report() {
        return report;
    }

    /** Takes a step with the draft. */
    public void take(Step step, String reason) {
        here(() -> context.getBean(RevisionService.class)
                .take(new TakeStep(
                        step,
                        context.getBean(DraftService.class).find().orElseThrow().version(),
                        reason,
                        null,
                        null,
                        null)));
    }

    /** Takes a measure out of the draft. */
    public void remove(PartKind kind, int measure, String reason) {
        here(() -> context.getBean(DraftPlaceService.class)
                .remove(
                        kind,
                        context.getBean(DraftService.class).measureText(measure).id(),
                        null,
                        reason));
    }

    public String name(Role role) {
        return canary + " " + role;
    }

    public String email(Role role) {
        return role.name().toLowerCase() + "@" + address() + ".example";
    }

    public void here(Runnable work) {
        context.getBean(CurrentMunicipality.class).during(municipality, work);
    }

    public <T> T here(Supplier<T> work) {
        return context.getBean(CurrentMunicipality.class).during(municipality, work);
    }

    public String address() {
        return municipality.address();
    }

    /** Stands in all that is its own. */
    public String canary() {
        return canary;
    }

    /** What carers read here. */
    public Shelf.One shelf() {
        return shelf;
    }

    /** The course, and that somebody is to take it. */
    public TestCourses.Whole training() {
        return training;
    }

    /** A file that staff can open. */
    public UUID attachment() {
        return attachment;
    }

    /** A checklist that the unit works through. */
    public UUID run() {
        return run;
    }

    /** A point that checklists can have in common. */
    public UUID shared() {
        return shared;
    }

    /** Where the checklist of the run lies. */
    public String checklist() {
        return Slug.of(canary + " liste");
    }

    /** The event that everybody can come to. */
    public UUID event() {
        return event;
    }

    /** The guide that has everything. */
    public UUID guide() {
        return guide;
    }

    /** The offer that has everything. */
    public UUID offer() {
        return offer;
    }

    /** Roles, and the network of those who have them. */
    public TestRoles.Whole network() {
        return network;
    }

    public UUID provider() {
        return here(
                () -> context.getBean(ProviderService.class).choices().get(0).id());
    }

    public UUID place() {
        return here(() -> context.getBean(PlaceService.class).choices().get(0).id());
    }

    /** A routine whose next version waits to be approved. */
    public UUID sent() {
        return sent;
    }

    /** Signed in once. */
    public SignIn as(Role role, int port) {
        return people.computeIfAbsent(role, it -> SignIn.as(port, email(it), PASSWORD));
    }

    /** A pattern of a route with something of its own in the place of each variable. */
    public List<String> paths(String pattern) {
        var path = pattern.replace("{municipality}", address())
                .replace("{account}", account.toString())
                .replace("{unit}", unit.toString())
                .replace("{synonym}", String.valueOf(synonym))
                .replace("{kind}/{thing}", "situasjon/" + shelf.situation())
                .replace("{report}", report.toString())
                .replace("/godkjenning/{document}", "/godkjenning/" + sent)
                .replace("/sjekklister/{document}", "/sjekklister/" + checklist)
                .replace("{document}", String.valueOf(routine))
                .replace("{point}", pattern.contains("{run}") ? runPoint() : point(pattern))
                .replace("{attachment}", attachment.toString())
                .replace("{step}", "trekk")
                .replace("{token}", "a".repeat(43))
                .replace("{address}", "innledning")
                .replace("/situasjoner/{thing}", "/situasjoner/" + shelf.situation())
                .replace("/rettigheter/{thing}", "/rettigheter/" + shelf.right())
                .replace("/artikler/{thing}", "/artikler/" + shelf.article())
                .replace("/framgangsmater/{thing}", "/framgangsmater/" + shelf.howto())
                .replace("/kontakter/{thing}", "/kontakter/" + shelf.contact())
                .replace("{offer}", String.valueOf(offer))
                .replace("/tilbud/{thing}", "/tilbud/" + offer)
                .replace("{event}", String.valueOf(event))
                .replace("/kalender/{thing}", "/kalender/" + event)
                .replace("/tilbydere/{thing}", "/tilbydere/" + provider())
                .replace("/steder/{thing}", "/steder/" + place())
                .replace("/samtaleguider/{thing}", "/samtaleguider/" + guide)
                .replace("/samtaleguider/{slug}", "/samtaleguider/hva-er-viktig")
                .replace("{measure}", "1")
                .replace("/kurs/{thing}", "/kurs/" + training.course())
                .replace("{planRow}", String.valueOf(training.planRow()))
                .replace("/opplaering/{slug}", "/opplaering/snakke-med-barn")
                .replace("/kontaktroller/{thing}", "/kontaktroller/" + network.role())
                .replace("{post}", String.valueOf(network.post()))
                .replace("{network}", String.valueOf(network.network()))
                .replace("/nettverk/{thing}", "/nettverk/" + network.network())
                .replace("{meeting}", String.valueOf(network.meeting()))
                .replace("/kontaktroller/{slug}", "/kontaktroller/barneansvarlig")
                .replace("/nettverk/{slug}", "/nettverk/barneansvarlige")
                .replace("{run}", String.valueOf(run))
                .replace("{shared}", String.valueOf(shared))
                .replace(
                        "/sjekklister/{slug}/versjoner/{number}",
                        "/sjekklister/" + Slug.of(canary + " sjekkliste") + "/versjoner/2")
                .replace("/sjekklister/{slug}", "/sjekklister/" + checklist())
                .replace("/tilbud/{slug}", "/tilbud/parorendegruppe")
                .replace("/kalender/{slug}", "/kalender/samling")
                .replace("/situasjon/{slug}", "/situasjon/demens")
                .replace("/rettigheter/{slug}", "/rettigheter/vedtak")
                .replace("/artikkel/{slug}", "/artikkel/ta-vare-pa-deg-selv")
                .replace("/slik-soker-du/{slug}", "/slik-soker-du/avlastning")
                .replace("/ansatt/rutiner/{slug}", "/ansatt/rutiner/tolk")
                .replace("/tolk/versjoner/{number}", "/tolk/versjoner/2")
                .replace("/tidligere/{number}", "/tidligere/2")
                .replace("{number}", "1");
        if (!path.contains("{")) {
            return List.of(path);
        }
        var pieces = pieces();
        return pieces.entrySet().stream()
                .filter(it -> path.contains("{kind}") || path.contains("/" + it.getKey() + "/{"))
                .filter(it -> !path.matches(".*[{]kind[}]/(nytt|[{]piece[}])")
                        || List.of("mal", "grep").contains(it.getKey()))
                .map(it -> path.replaceAll("[{](area|inArea)[}]", String.valueOf(pieces.get("omrader")))
                        .replace("{kind}", it.getKey())
                        .replace("{piece}", it.getValue()))
                .peek(it -> {
                    if (it.contains("{")) {
                        throw new AssertionError("nothing to put into " + pattern);
                    }
                })
                .toList();
    }

    /** The first point of a document's draft. */
    private String point(String pattern) {
        var document = pattern.contains("/sjekklister/") ? checklist : routine;
        return here(() -> {
            var draft = context.getBean(DocumentDesk.class).folder(document).draft();
            return String.valueOf(
                    draft == null ? document : draft.text().steps().get(0).point());
        });
    }

    /** A point of the run. */
    private String runPoint() {
        return here(() -> TestRuns.points(context, run)).get(0).toString();
    }

    /** A piece of each kind of the draft, as its address names it. */
    public Map<String, String> pieces() {
        return here(() -> {
            var draft = context.getBean(DraftService.class);
            var outline = draft.outline();
            var area = outline.areas().get(0).area().id();
            var inArea = draft.area(area);
            return Map.of(
                    "kapitler", outline.chapters().get(0).id().toString(),
                    "fotnoter", outline.references().get(0).id().toString(),
                    "omrader", area.toString(),
                    "mal", inArea.goals().get(0).id().toString(),
                    "grep", inArea.approaches().get(0).id().toString(),
                    "tiltak", "1");
        });
    }
}
