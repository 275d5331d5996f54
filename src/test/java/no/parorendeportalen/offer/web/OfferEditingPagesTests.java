package no.parorendeportalen.offer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Statements;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.offer.OfferWritten;
import no.parorendeportalen.offer.PlaceService;
import no.parorendeportalen.offer.ProviderService;
import no.parorendeportalen.offer.TestOffers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PortalTest
class OfferEditingPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Statements statements;

    Town town;
    SignIn editor;
    String admin;

    @BeforeEach
    void signIn() {
        town = Town.adopted(context);
        editor = town.as(Role.EDITOR, port);
        admin = "/" + town.address() + "/admin";
    }

    private OfferWritten saved(UUID offer) {
        return town.here(() -> context.getBean(OfferDesk.class).forEditing(offer));
    }

    private UUID published(String title) {
        return town.here(() -> TestOffers.publish(context, TestOffers.offer(title)));
    }

    private Map<String, String> filled(String page, String... values) {
        var fields = new LinkedHashMap<>(SignIn.hidden(editor.ok(page)));
        fields.putAll(Map.of(
                "title", "Samtalegruppe",
                "summary", "Du møter andre.",
                "kind", "GROUP",
                "access", "SIGN_UP",
                "price", "FREE",
                "status", "OPEN",
                "checkEvery", "6",
                "steps", "Ring oss\n\nKom"));
        for (var at = 0; at < values.length; at += 2) {
            fields.put(values[at], values[at + 1]);
        }
        return fields;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void addsAnOfferOnceWithWhatItHangsTogetherWith() {
        var place = town.here(() -> {
            TestOffers.whole(context, "Annet", Set.of(), Set.of(), 1);
            return context.getBean(PlaceService.class).choices().get(0).id();
        });
        var form = filled(
                admin + "/tilbud/ny",
                "places",
                place.toString(),
                "measures",
                "1",
                "ageFrom",
                "18",
                "audience",
                "SPOUSE",
                "languages",
                "se",
                "interpreter",
                "true",
                "url",
                "https://example.org/gruppe");

        var added = editor.post(admin + "/tilbud/ny", form);
        var again = editor.post(admin + "/tilbud/ny", form);
        var corrected = new LinkedHashMap<>(form);
        corrected.put("title", "Rettet gruppe");
        var both = editor.post(admin + "/tilbud/ny", corrected);

        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(both.statusCode()).isEqualTo(409);
        assertThat(both.body()).contains("Rettet", "Samtalegruppe");
        assertThat(added.statusCode()).isEqualTo(302);
        var offer = saved(UUID.fromString(form.get("id")));
        assertThat(location(added)).endsWith("/admin/tilbud/" + offer.id());
        assertThat(offer.texts().steps()).containsExactly("Ring oss", "Kom");
        assertThat(offer.links().places()).containsExactly(place);
        assertThat(offer.links().measures()).containsExactly(1);
        assertThat(offer.facets().interpreter()).isTrue();
        assertThat(offer.facets().languages()).containsExactly("se");
        assertThat(offer.kept().published()).isFalse();
    }

    @Test
    void saysBesideTheFieldsWhatIsWrongAndKeepsWhatWasTyped() {
        var offer = published("Gruppe");
        var page = admin + "/tilbud/" + offer;

        var refused = editor.post(
                page,
                filled(
                        page,
                        "title",
                        "",
                        "summary",
                        "Ny <b>setning</b>",
                        "ageFrom",
                        "40",
                        "ageTo",
                        "12",
                        "url",
                        "javascript:alert(1)",
                        "measures",
                        "999",
                        "places",
                        UUID.randomUUID().toString(),
                        "visibleFrom",
                        "2027-02-01",
                        "visibleTo",
                        "2027-01-01",
                        "front",
                        "først"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "id=\"title-error\"",
                        "id=\"ageTo-error\"",
                        "id=\"url-error\"",
                        "id=\"measures-error\"",
                        "id=\"visibleTo-error\"",
                        "id=\"front-error\"",
                        "Ny &lt;b&gt;setning&lt;/b&gt;",
                        "value=\"40\"",
                        "value=\"først\"",
                        "javascript:alert(1)");
        assertThat(saved(offer).texts().title()).isEqualTo("Gruppe");
    }

    @Test
    void showsBothVersionsWhenSomebodyElseWasFirst() {
        var offer = published("Gruppe");
        var page = admin + "/tilbud/" + offer;
        var mine = filled(page, "title", "Min tittel", "kind", "COURSE");
        var theirs = filled(page, "title", "Deres tittel");
        assertThat(editor.post(page, theirs).statusCode()).isEqualTo(302);

        var late = editor.post(page, mine);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Deres", "value=\"Min tittel\"", Words.of("conflict.saved"));
        assertThat(saved(offer).texts().title()).isEqualTo("Deres tittel");
        mine.put("version", SignIn.hidden(late.body()).get("version"));
        assertThat(editor.post(page, mine).statusCode()).isEqualTo(302);
        assertThat(saved(offer).texts().title()).isEqualTo("Min tittel");
    }

    @Test
    void pausesAnOfferAndThePublicSeesItAtOnce() {
        var offer = published("Pausegruppe");
        var pages = new Pages(port);
        var path = "/" + town.address() + "/tilbud/pausegruppe";
        assertThat(pages.text(path)).doesNotContain("Vi starter igjen");
        var page = admin + "/tilbud/" + offer + "/status";
        var old = SignIn.hidden(editor.ok(page));

        var paused = editor.postForm(
                page, Map.of("status", "PAUSED", "notice", "Vi starter igjen i januar", "version", old.get("version")));

        assertThat(paused.statusCode()).isEqualTo(302);
        assertThat(pages.text(path)).contains("Vi starter igjen i januar", Words.of("offer.status.PAUSED"));
        assertThat(saved(offer).standing().status()).isEqualTo(OfferStatus.PAUSED);
        var late = editor.postForm(page, Map.of("status", "FULL", "notice", "", "version", old.get("version")));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(saved(offer).standing().status()).isEqualTo(OfferStatus.PAUSED);
        assertThat(editor.postForm(page, Map.of("status", "FEST", "notice", "Behold meg"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void refusesANameThatAnotherHasAndSaysSo() {
        var page = admin + "/tilbydere/ny";
        var first = editor.postForm(
                page, Map.of("name", "Senteret", "kind", "VOLUNTARY", "checkEvery", "6", "id", "" + UUID.randomUUID()));
        var second = editor.postForm(
                page, Map.of("name", "Senteret", "kind", "STATE", "checkEvery", "6", "id", "" + UUID.randomUUID()));
        var place = editor.postForm(
                admin + "/steder/ny", Map.of("name", "Huset", "address", "", "checkEvery", "6", "wayIn", "Rampe"));

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains(Words.of("validation.nameTaken"));
        assertThat(town.here(() -> context.getBean(ProviderService.class).choices()))
                .hasSize(1);
        assertThat(place.statusCode()).isEqualTo(422);
        assertThat(place.body()).contains("Rampe", "id=\"address-error\"");
    }

    @Test
    void listsAsCheaplyHoweverManyThereAre() {
        published("Gruppe 1");
        editor.ok(admin + "/tilbud");
        var few = statements.during(() -> editor.ok(admin + "/tilbud"));
        for (var number = 2; number < 12; number++) {
            published("Gruppe " + number);
        }

        var many = statements.during(() -> editor.ok(admin + "/tilbud?na=open"));
        assertThat(many).hasSameSizeAs(few);
        assertThat(editor.ok(admin + "/tilbud?q=gruppe+7")).contains("Gruppe 7").doesNotContain("Gruppe 8");
        assertThat(editor.ok(admin + "/tilbud?na=ended")).doesNotContain("Gruppe 7");
    }
}
