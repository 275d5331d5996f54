package no.parorendeportalen.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.municipality.Contact;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityDetails;
import no.parorendeportalen.municipality.Palette;
import no.parorendeportalen.municipality.StatementLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.validation.MapBindingResult;

/** What a form that everybody may send is guarded with. */
class PublicFormGuardTests {

    private Instant now = Instant.parse("2026-11-21T22:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneId.of("Europe/Oslo"));
    private final CurrentMunicipality municipality = new CurrentMunicipality();
    private final PublicFormGuard guard = new PublicFormGuard(municipality, clock, TimeMeter.SYSTEM_MILLISECONDS);

    @BeforeEach
    void comeToAMunicipality() {
        come("baerum");
    }

    @Test
    void takesAFormThatSomebodyTookTheirTimeWith() {
        var token = guard.token(new MockHttpServletRequest("GET", "/"));

        later(Duration.ofSeconds(2));
        assertThat(refusal(token, "")).isEqualTo("publicForm.fast");
        later(Duration.ofSeconds(1));
        assertThat(refusal(token, "")).isEmpty();
        // The next day it is known still, but not for ever.
        later(Duration.ofHours(11));
        assertThat(refusal(token, "")).isEmpty();
        later(Duration.ofHours(1));
        assertThat(refusal(token, "")).isEqualTo("publicForm.expired");
    }

    @Test
    void refusesWhatItHasNotSigned() {
        var token = guard.token(new MockHttpServletRequest("GET", "/"));
        later(Duration.ofMinutes(1));

        assertThat(refusal("", "")).isEqualTo("publicForm.expired");
        assertThat(refusal("1." + token.split("[.]")[1], "")).isEqualTo("publicForm.expired");
        assertThat(refusal(token, "https://kjøp.her")).isEqualTo("publicForm.robot");
        come("harstad");
        assertThat(refusal(token, "")).isEqualTo("publicForm.expired");
    }

    @Test
    void keepsTheTokenOfAFormThatIsShownAgainForAsLongAsItHolds() {
        var token = guard.token(new MockHttpServletRequest("GET", "/"));
        later(Duration.ofMinutes(1));

        assertThat(guard.token(sent(token, ""))).isEqualTo(token);
        later(Duration.ofDays(3));
        var another = guard.token(sent(token, ""));
        assertThat(another).isNotEqualTo(token);
        assertThat(refusal(another, "")).isEmpty();
    }

    @Test
    void takesSoManyFromOneNetworkAndOthersAllTheSame() {
        var token = guard.token(sent("", ""));
        for (var time = 0; time < 10; time++) {
            assertThat(refusal(token, "")).isEmpty();
        }
        var response = new MockHttpServletResponse();
        var errors = new MapBindingResult(Map.of(), "form");

        assertThat(guard.admits(sent(token, ""), response, errors)).isFalse();
        assertThat(response.getStatus()).isEqualTo(429);
        var elsewhere = sent(token, "");
        elsewhere.setRemoteAddr("10.1.2.3");
        assertThat(guard.admits(elsewhere, new MockHttpServletResponse(), new MapBindingResult(Map.of(), "form")))
                .isTrue();
    }

    private String refusal(String token, String trap) {
        var errors = new MapBindingResult(Map.of(), "form");
        guard.admits(sent(token, trap), new MockHttpServletResponse(), errors);
        return errors.hasErrors()
                ? Objects.requireNonNull(errors.getAllErrors().get(0).getCode())
                : "";
    }

    private static MockHttpServletRequest sent(String token, String trap) {
        var request = new MockHttpServletRequest("POST", "/");
        request.addParameter("skjema", token);
        request.addParameter("nettsted", trap);
        return request;
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private void come(String address) {
        municipality.begin(new MunicipalityDetails(
                UUID.randomUUID(), address, address, Palette.FJORD, Contact.NONE, StatementLinks.NONE));
    }
}
