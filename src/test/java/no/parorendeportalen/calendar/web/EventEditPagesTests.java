package no.parorendeportalen.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.PortalTest;
import no.parorendeportalen.SignIn;
import no.parorendeportalen.Town;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.calendar.EventDesk;
import no.parorendeportalen.calendar.EventWritten;
import no.parorendeportalen.calendar.TestEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PortalTest
class EventEditPagesTests {

    private static final LocalDateTime STARTS = LocalDateTime.of(2098, 3, 26, 18, 0);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    Town town;
    SignIn editor;
    String admin;

    @BeforeEach
    void signIn() {
        town = Town.empty(context);
        editor = town.as(Role.EDITOR, port);
        admin = "/" + town.address() + "/admin/kalender";
    }

    private EventDesk desk() {
        return context.getBean(EventDesk.class);
    }

    private EventWritten saved(UUID event) {
        return town.here(() -> desk().forEditing(event));
    }

    private Map<String, String> filled(String page, String title, String from, String to) {
        var fields = new LinkedHashMap<>(SignIn.hidden(editor.ok(page)));
        fields.putAll(Map.of(
                "title", title, "kind", "COURSE", "day", "26.03.2098", "from", from, "to", to, "checkEvery", "6"));
        return fields;
    }

    @Test
    void addsChangesAndRefuses() {
        var form = filled(admin + "/ny", "Kurs", "18.00", "20:30");
        assertThat(editor.post(admin + "/ny", form).statusCode()).isEqualTo(302);
        assertThat(editor.post(admin + "/ny", form).statusCode()).isEqualTo(302);
        var event = UUID.fromString(form.get("id"));
        assertThat(saved(event).said().time().ends()).isEqualTo("2098-03-26T20:30");
        assertThat(town.here(() -> desk().all())).hasSize(1);
        var corrected = new LinkedHashMap<>(form);
        corrected.put("title", "Rettet kurs");
        var both = editor.post(admin + "/ny", corrected);
        assertThat(both.statusCode()).isEqualTo(409);
        assertThat(both.body()).contains("Rettet");
        var page = admin + "/" + event;
        var skipped = filled(page, "Nattkafé", "02.30", "03.00");
        skipped.put("day", "31.03.2030");
        assertThat(editor.post(page, skipped).body()).contains("id=\"to-error\"");
        var mine = filled(page, "Min tittel", "18.00", "20.00");

        var wrong = filled(page, "Kurs <b>to</b>", "21.00", "20.00");
        wrong.put("signUpBy", "2098-03-27");
        wrong.put("offer", UUID.randomUUID().toString());
        var refused = editor.post(page, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "id=\"to-error\"", "id=\"signUpBy-error\"", "id=\"offer-error\"", "Kurs &lt;b&gt;to&lt;/b&gt;");

        assertThat(editor.post(page, filled(page, "Deres tittel", "18.00", "20.00"))
                        .statusCode())
                .isEqualTo(302);
        var late = editor.post(page, mine);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Deres", "Min tittel");
        assertThat(saved(event).said().title()).isEqualTo("Deres tittel");
    }

    @Test
    void makesTheNextOnesOnceAllOrNone() {
        var event = town.here(() -> TestEvents.publish(context, TestEvents.whole("Gruppe", STARTS, null, null), null));
        var page = admin + "/" + event + "/kopier";
        var form = SignIn.hidden(editor.ok(page));
        form.putAll(Map.of("first", "2098-04-02", "every", "2", "count", "31"));

        assertThat(editor.post(page, form).statusCode()).isEqualTo(422);
        assertThat(town.here(() -> desk().all())).hasSize(1);
        form.put("count", "3");
        form.put("publish", "true");
        assertThat(editor.post(page, form).statusCode()).isEqualTo(302);
        assertThat(editor.post(page, form).statusCode()).isEqualTo(302);
        form.put("every", "1");
        assertThat(editor.post(page, form).statusCode()).isEqualTo(422);

        var all = town.here(() -> desk().all());
        assertThat(all)
                .extracting(it -> it.said().time().day())
                .containsExactly(
                        LocalDate.of(2098, 3, 26),
                        LocalDate.of(2098, 4, 2),
                        LocalDate.of(2098, 4, 16),
                        LocalDate.of(2098, 4, 30));
        assertThat(all).extracting(EventWritten::slug).containsExactly("gruppe", "gruppe-2", "gruppe-3", "gruppe-4");
        assertThat(all).allMatch(it -> it.kept().published());
        assertThat(all.get(3).said().signUp().by()).isEqualTo("2098-04-30");
        // At the same hour on both sides of the night when the clocks are put forward.
        assertThat(all).allMatch(it -> it.said().time().starts().getHour() == 18);
    }

    @Test
    void callsOffWithAReasonAndTakesItBack() {
        var event = town.here(() -> TestEvents.publish(context, TestEvents.said("Kurs", STARTS), null));
        var page = admin + "/" + event + "/avlys";
        var form = SignIn.hidden(editor.ok(page));

        form.put("reason", "");
        assertThat(editor.post(page, form).statusCode()).isEqualTo(422);
        form.put("reason", "Syk kursleder");
        assertThat(editor.post(page, form).statusCode()).isEqualTo(302);
        assertThat(editor.post(page, form).statusCode()).isEqualTo(409);
        assertThat(saved(event).cancelledBecause()).isEqualTo("Syk kursleder");
        assertThat(editor.ok(admin + "/" + event)).contains("Syk kursleder");

        var back = editor.postForm(
                admin + "/" + event,
                admin + "/" + event + "/likevel",
                Map.of("version", "" + saved(event).kept().version()));
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(saved(event).isCancelled()).isFalse();
    }

    @Test
    void listsWhatComesWhatHasBeenAndWhatIsRemoved() {
        town.here(() -> TestEvents.write(context, TestEvents.said("Kommende kurs", STARTS), null));
        town.here(() ->
                TestEvents.write(context, TestEvents.said("Gammelt kurs", LocalDateTime.of(2020, 1, 1, 12, 0)), null));

        assertThat(editor.ok(admin)).contains("Kommende kurs").doesNotContain("Gammelt kurs");
        assertThat(editor.ok(admin + "?vis=tidligere")).contains("Gammelt kurs").doesNotContain("Kommende kurs");
        assertThat(editor.ok(admin + "?vis=fjernet")).doesNotContain("Gammelt kurs", "Kommende kurs");
        assertThat(editor.ok("/" + town.address() + "/admin/vedlikehold")).doesNotContain("Gammelt kurs");
    }
}
