package no.parorendeportalen.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Town;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.offer.OfferService;
import no.parorendeportalen.upkeep.Freshness;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import no.parorendeportalen.upkeep.KeptState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A new municipality begins with what is the same everywhere: as drafts that nobody sees, until somebody has looked at them. */
@PortalTest
class StarterPagesTests {

    private static final String ONE = "hjelpetelefonen";

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    @Test
    void bringsTheSetInAsDraftsOnceAndPublishesWhatIsChosen() {
        var town = Town.empty(context);
        var path = "/" + town.address() + "/admin/startpakke";
        var editor = town.as(Role.EDITOR, port);

        assertThat(editor.postForm(path, Map.of()).statusCode()).isEqualTo(302);

        var draft = offer(town, ONE);
        assertThat(draft.published()).isFalse();
        assertThat(draft.freshness().state()).isEqualTo(Freshness.State.NOT_CHECKED);
        assertThat(town.<Integer>here(
                        () -> context.getBean(OfferService.class).listed().size()))
                .isZero();
        assertThat(SignIn.nobody(port)
                        .get("/" + town.address() + "/tilbud/" + ONE)
                        .statusCode())
                .isEqualTo(404);

        var offers = standing(town);
        assertThat(town.<Integer>here(
                        () -> context.getBean(StarterService.class).bringIn()))
                .isZero();
        assertThat(standing(town)).isEqualTo(offers);

        var chosen = Map.of("type", "tilbud", "chosen", draft.id().toString(), "confirmed", "true");
        assertThat(editor.postForm(path, path + "/publiser", chosen).statusCode())
                .isEqualTo(302);

        assertThat(offer(town, ONE).published()).isTrue();
        assertThat(offer(town, ONE).freshness().state()).isEqualTo(Freshness.State.FRESH);
        assertThat(SignIn.nobody(port)
                        .get("/" + town.address() + "/tilbud/" + ONE)
                        .statusCode())
                .isEqualTo(200);
        assertThat(offer(town, "kirkens-sos").published()).isFalse();
    }

    private int standing(Town town) {
        return town.here(() -> context.getBean(KeptService.class).standing(KeptKind.OFFER))
                .size();
    }

    private KeptState offer(Town town, String slug) {
        return town.here(() -> context.getBean(KeptService.class).standing(KeptKind.OFFER))
                .get(slug);
    }
}
