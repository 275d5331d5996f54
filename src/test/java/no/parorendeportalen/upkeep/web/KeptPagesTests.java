package no.parorendeportalen.upkeep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Town;
import no.parorendeportalen.Words;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.situation.TestSituations;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Looking after what is kept true, as editors, leaders and staff do it. */
@PortalTest
class KeptPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    KeptService kept;

    @LocalServerPort
    int port;

    private Town town;
    private String base;
    private SignIn editor;
    private UUID thing;

    @BeforeEach
    void build() {
        town = Town.empty(context);
        base = "/" + town.address();
        editor = town.as(Role.EDITOR, port);
        thing = town.here(() -> TestSituations.publish(context, "Demens", town.unit()));
    }

    @Test
    void removesAfterAskingAndTakesBackFromTheWordThatTellsSo() {
        var remove = base + "/admin/innhold/situasjon/" + thing + "/fjern";
        var asked = editor.ok(remove);
        assertThat(asked).contains(Words.of("upkeep.remove.text"));

        var removed = editor.post(remove, SignIn.hidden(asked));
        assertThat(removed.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/admin/situasjoner"));
        var told = editor.ok(base + "/admin/situasjoner");
        assertThat(told).contains("hent-tilbake", Words.of("work.undo"));
        assertThat(editor.get(remove).headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/admin/situasjoner/" + thing));

        editor.post(base + "/admin/innhold/situasjon/" + thing + "/hent-tilbake", Map.of("_csrf", SignIn.token(told)));
        assertThat(town.here(() -> kept.state(KeptKind.SITUATION, thing)).isPublic())
                .isTrue();
    }

    @Test
    void confirmsFromTheListAndComesBackToIt() {
        var list = base + "/admin/vedlikehold?slag=situasjon&eier=min&venter=ikke-kontrollert";
        var fields = SignIn.hidden(editor.ok(list));
        assertThat(fields.get("tilbake")).isEqualTo(list);
        assertThat(editor.ok(base + "/admin/innhold")).contains("venter=ikke-kontrollert");
        assertThat(editor.ok(base + "/admin")).contains("Én ting som er publisert");

        var elsewhere = new HashMap<>(fields);
        elsewhere.put("tilbake", "https://example.org/" + town.address() + "/admin");
        elsewhere.put("version", "99");
        var late = editor.post(base + "/admin/innhold/situasjon/" + thing + "/bekreft", elsewhere);
        assertThat(late.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/admin/situasjoner/" + thing));
        assertThat(editor.ok(base + "/admin/situasjoner/" + thing)).contains("endret «Demens» i mellomtiden");

        var back = editor.post(base + "/admin/innhold/situasjon/" + thing + "/bekreft", fields);
        assertThat(back.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith(list));
        assertThat(editor.ok(list)).contains(Words.of("upkeep.due.none.title"));
    }

    @Test
    void letsALeaderConfirmWhatTheUnitOwnsAndNothingElse() {
        var others = town.here(() -> TestSituations.publish(context, "Sorg", null));
        var path = base + "/ansatt/vedlikehold";
        var leader = town.as(Role.LEADER, port);
        var list = leader.ok(path);
        assertThat(list).contains("Demens").doesNotContain("Sorg");
        assertThat(leader.ok(base + "/ansatt")).contains(path);
        var fields = SignIn.hidden(list);

        assertThat(leader.post(path + "/situasjon/" + others + "/bekreft", Map.of("_csrf", fields.get("_csrf")))
                        .statusCode())
                .isEqualTo(403);
        var staff = town.as(Role.STAFF, port);
        assertThat(staff.ok(path)).contains("Demens").doesNotContain("/bekreft\"");
        assertThat(staff.postForm(path, path + "/situasjon/" + thing + "/bekreft", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(leader.post(path + "/situasjon/" + thing + "/bekreft", fields)
                        .statusCode())
                .isEqualTo(302);
        assertThat(leader.ok(path)).contains(Words.of("upkeep.due.unit.none"));
    }
}
