package no.parorendeportalen.starter;

import static org.assertj.core.api.Assertions.assertThat;

import no.parorendeportalen.PortalTest;
import no.parorendeportalen.Town;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentFilter;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.DocumentService;
import no.parorendeportalen.document.Standing;
import no.parorendeportalen.guide.GuideService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.network.MeetingDesk;
import no.parorendeportalen.network.NetworkDesk;
import no.parorendeportalen.network.PostDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Staff get what they begin with once, as drafts in a municipality of its own and approved in the demonstration. */
@PortalTest
class StaffLoaderTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    StaffLoader loader;

    @Autowired
    DocumentDesk documents;

    @Autowired
    KeptService kept;

    @Test
    void bringsDraftsInOnceWithTheirOriginAndTheirLinks() {
        var town = Town.empty(context);

        assertThat(town.<Integer>here(loader::loadDrafts)).isGreaterThan(25);
        assertThat(town.<Integer>here(loader::loadDrafts)).isZero();

        var folder = town.here(() -> documents.folder(
                documents.find(DocumentKind.ROUTINE, "barneansvarlig").orElseThrow()));
        assertThat(folder.origin()).isEqualTo("Startpakke");
        assertThat(folder.inForce()).isNull();
        assertThat(folder.draft().line().standing()).isEqualTo(Standing.DRAFT);
        assertThat(folder.draft().text().links()).hasSize(4);
        assertThat(town.here(() -> kept.standing(KeptKind.COURSE)).values())
                .isNotEmpty()
                .noneMatch(it -> it.published());
    }

    @Test
    void givesTheDemonstrationApprovedExamplesThatLeadToEachOther() {
        inBaerum(() -> {
            var service = context.getBean(DocumentService.class);
            assertThat(service.inForce(DocumentKind.ROUTINE, DocumentFilter.ALL, 1)
                            .lines())
                    .hasSizeGreaterThanOrEqualTo(6)
                    .allMatch(it -> it.example());
            var routine = service.read(DocumentKind.ROUTINE, "barn-som-parorende");
            assertThat(routine.links()).allMatch(it -> it.path() != null);
            assertThat(service.fulfilling(19)).extracting(it -> it.slug()).containsExactly("barneansvarlig");
            var guide = context.getBean(GuideService.class).read("samtale-med-barn");
            assertThat(guide.ways()).hasSize(5).allMatch(it -> it.path() != null);
        });
    }

    @Test
    void readsTheDemonstrationOnce() {
        inBaerum(() -> {
            var networks = context.getBean(NetworkDesk.class);
            var meetings = context.getBean(MeetingDesk.class);
            var posts = context.getBean(PostDesk.class);
            var before = posts.all().size();
            var network = kept.present(KeptKind.NETWORK).get("barneansvarlige");
            var met = meetings.all(network).size();

            assertThat(before).isPositive();
            assertThat(met).isPositive();
            assertThat(networks.all()).isNotEmpty();
            assertThat(loader.loadPublished("baerum", "demonstration-baerum")).isZero();
            assertThat(posts.all()).hasSize(before);
            assertThat(meetings.all(network)).hasSize(met);
        });
    }

    private void inBaerum(Runnable what) {
        var baerum = context.getBean(MunicipalityService.class).at("baerum").orElseThrow();
        context.getBean(CurrentMunicipality.class).during(baerum, what);
    }
}
