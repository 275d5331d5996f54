package no.parorendeportalen.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.Pages;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.offer.TestOffers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Editors write guides in a form whose rows can be added, moved and removed without scripts. */
@PortalTest
class GuideEditPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    Town town;
    SignIn editor;
    String guides;

    @BeforeEach
    void signIn() {
        town = Town.adopted(context);
        editor = town.as(Role.EDITOR, port);
        guides = "/" + town.address() + "/admin/samtaleguider";
    }

    private GuideDetails saved(UUID guide) {
        return town.here(() -> context.getBean(GuideService.class).forEditing(guide));
    }

    private Map<String, String> filled(String page, String... values) {
        var fields = new LinkedHashMap<>(SignIn.hidden(editor.ok(page)));
        fields.putAll(Map.of(
                "title", "Samtale med barn",
                "summary", "Når et barn er pårørende.",
                "kind", "CONVERSATION",
                "areas", "SCHOOL",
                "parts[0].title", "Si hvem du er",
                "parts[0].say", "Jeg heter …\n\nJeg er her for deg.",
                "parts[0].listen", "Er barnet utrygt?",
                "measures", "1",
                "checkEvery", "12"));
        for (var at = 0; at < values.length; at += 2) {
            fields.put(values[at], values[at + 1]);
        }
        return fields;
    }

    @Test
    void addsAGuideOnceAsItWasWritten() {
        var form = filled(guides + "/ny", "parts[1].title", "Spør", "words", "mamma er syk");

        var added = editor.post(guides + "/ny", form);
        var again = editor.post(guides + "/ny", form);

        assertThat(added.statusCode()).isEqualTo(302);
        assertThat(again.statusCode()).isEqualTo(302);
        var guide = saved(UUID.fromString(form.get("id")));
        assertThat(guide.line().slug()).isEqualTo("samtale-med-barn");
        assertThat(guide.parts()).extracting(GuideDetails.Part::title).containsExactly("Si hvem du er", "Spør");
        assertThat(guide.parts().get(0).say()).containsExactly("Jeg heter …", "Jeg er her for deg.");
        assertThat(guide.measures()).containsExactly(1);
        assertThat(guide.kept().published()).isFalse();
        assertThat(Pages.textOf(editor.ok(guides))).contains("Samtale med barn");
        assertThat(editor.post(guides + "/ny", filled(guides + "/ny")).statusCode())
                .as("the address is taken")
                .isEqualTo(422);
    }

    @Test
    void asksForWhatIsMissing() {
        var empty = editor.post(
                guides + "/ny",
                filled(guides + "/ny", "title", "", "summary", "", "parts[0].title", "", "measures", "999"));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains(
                        Words.of("validation.NotBlank.guideForm.title"),
                        Words.of("validation.NotBlank.guideForm.summary"),
                        Words.of("validation.guide.partTitle"),
                        "Jeg er her for deg.");
        assertThat(editor.post(guides + "/ny", filled(guides + "/ny", "kind", "X"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void showsBothWhereSomebodyElseWasFirst() {
        var guide = town.here(() -> TestGuides.plain(context, "Refleksjon", GuideKind.REFLECTION));
        var page = guides + "/" + guide;
        var mine = filled(page, "title", "Min tittel");
        var theirs = filled(page, "title", "Deres tittel");

        assertThat(editor.post(page, theirs).statusCode()).isEqualTo(302);
        var late = editor.post(page, mine);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Pages.textOf(late.body())).contains("Deres", "Min");
        assertThat(saved(guide).line().title()).isEqualTo("Deres tittel");
        var built = new LinkedHashMap<>(SignIn.hidden(late.body()));
        mine.put("version", built.get("version"));
        assertThat(editor.post(page, mine).statusCode()).isEqualTo(302);
        assertThat(saved(guide).line().title()).isEqualTo("Min tittel");
    }

    @Test
    void changesRowsWithoutSaving() {
        var offer = town.here(() -> TestOffers.publish(context, TestOffers.offer("Prøvegruppe")));
        var form = filled(guides + "/ny", "parts[1].title", "Spør", "linkWords", "prøvegruppe");

        form.put("rad", "del-opp-1");
        assertThat(Pages.textOf(editor.post(guides + "/ny", form).body()).length())
                .isPositive();
        assertThat(editor.post(guides + "/ny", form).body())
                .containsSubsequence("value=\"Spør\"", "value=\"Si hvem du er\"");
        form.put("rad", "del-legg-til");
        assertThat(editor.post(guides + "/ny", form).body()).contains("parts[2].title");
        form.put("rad", "lenke-sok");
        assertThat(editor.post(guides + "/ny", form).body()).contains("lenke-legg-til-" + offer);
        form.put("rad", "lenke-legg-til-" + offer);
        var linked = editor.post(guides + "/ny", form);
        assertThat(linked.statusCode()).isEqualTo(200);
        assertThat(linked.body()).contains("links[0].target", offer.toString(), "value=\"Prøvegruppe\"");
        form.put("rad", "tull");
        assertThat(editor.post(guides + "/ny", form).statusCode()).isEqualTo(400);
        assertThat(town.here(() -> context.getBean(GuideService.class).all())).isEmpty();

        form.remove("rad");
        form.putAll(
                Map.of("links[0].kind", "OFFER", "links[0].target", offer.toString(), "links[0].label", "Ei gruppe"));
        assertThat(editor.post(guides + "/ny", form).statusCode()).isEqualTo(302);
        assertThat(saved(UUID.fromString(form.get("id"))).links())
                .extracting(GuideDetails.Link::label)
                .containsExactly("Ei gruppe");
    }

    @Test
    void isNotAnotherMunicipalitysToChange() {
        var guide = town.here(() -> TestGuides.plain(context, "Refleksjon", GuideKind.REFLECTION));
        var other = Town.adopted(context);
        var stranger = other.as(Role.EDITOR, port);
        var there = "/" + other.address() + "/admin/samtaleguider/";

        assertThat(stranger.get(there + guide).statusCode()).isEqualTo(404);
        assertThat(stranger.postForm(there + "ny", there + guide, filled(guides + "/" + guide))
                        .statusCode())
                .isEqualTo(404);
        assertThat(town.as(Role.STAFF, port).get(guides + "/ny").statusCode()).isEqualTo(403);
    }
}
