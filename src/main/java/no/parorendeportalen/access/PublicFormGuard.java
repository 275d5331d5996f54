package no.parorendeportalen.access;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import no.parorendeportalen.municipality.CurrentMunicipality;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Guards the forms that everybody may send ({@link PublicForms}) against robots and floods, and keeps nothing of who sends them: no
 * session, no address, no third party. {@code access/fragments :: public-form(token)} writes what it reads.
 *
 * <p>A token in the form says when it was made, signed with a key that nobody else has and that is renewed daily. A form that comes back
 * faster than anybody writes, or with a field filled in that nobody sees, is a robot's. How many are taken from one network is counted in
 * memory under a signature of the network. Whatever is refused is shown again with all that was written, and told as an error of the whole
 * form: {@code validation.publicForm.…}.
 */
@Component
public class PublicFormGuard {

    /** Names of the fields. */
    private static final String TOKEN = "skjema";

    private static final String TRAP = "nettsted";

    private static final Duration FASTEST = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

    private final RenewedKey key;
    private final CurrentMunicipality municipality;
    private final Clock clock;
    private final Buckets networks;
    private final Buckets municipalities;

    @Autowired
    PublicFormGuard(CurrentMunicipality municipality, Clock clock) {
        this(municipality, clock, TimeMeter.SYSTEM_MILLISECONDS);
    }

    PublicFormGuard(CurrentMunicipality municipality, Clock clock, TimeMeter time) {
        this.key = new RenewedKey(clock);
        this.municipality = municipality;
        this.clock = clock;
        this.networks = new Buckets(10, Duration.ofMinutes(6), time);
        this.municipalities = new Buckets(200, Duration.ofSeconds(30), time);
    }

    /**
     * What goes into the form. The one that was sent is kept for as long as it holds; a form that is shown again has been read already,
     * and may be sent at once.
     */
    public String token(HttpServletRequest request) {
        var sent = request.getParameter(TOKEN);
        var now = clock.instant();
        if (issued(sent).filter(it -> isFresh(it, now)).isPresent()) {
            return String.valueOf(sent);
        }
        var at = (SecurityConfiguration.isReading(request) ? now : now.minus(FASTEST)).getEpochSecond();
        return at + "." + key.sign(signed(at));
    }

    /**
     * Adds an error where the form may not be taken, and the status 429 where there have been too many. One that has errors of its own
     * already is not counted.
     *
     * @return whether it may be taken
     */
    public boolean admits(HttpServletRequest request, HttpServletResponse response, Errors errors) {
        var now = clock.instant();
        var issued = issued(request.getParameter(TOKEN)).filter(it -> isFresh(it, now));
        var trap = request.getParameter(TRAP);
        if (issued.isEmpty()) {
            errors.reject("publicForm.expired");
        } else if (now.isBefore(issued.get().plus(FASTEST))) {
            errors.reject("publicForm.fast");
        } else if (trap == null || !trap.isEmpty()) {
            errors.reject("publicForm.robot");
        } else if (!errors.hasErrors() && !isWithinLimits(request)) {
            errors.reject("publicForm.many");
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return !errors.hasErrors();
    }

    private boolean isWithinLimits(HttpServletRequest request) {
        var here = municipality.get().address();
        var network = key.sign(here + " " + ClientNetwork.of(request.getRemoteAddr()));
        return networks.of(network).tryConsume(1) && municipalities.of(here).tryConsume(1);
    }

    private Optional<Instant> issued(@Nullable String token) {
        var parts = SHAPE.matcher(token == null ? "" : token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var at = Long.parseLong(parts.group(1));
        return key.hasSigned(signed(at), parts.group(2)) ? Optional.of(Instant.ofEpochSecond(at)) : Optional.empty();
    }

    private static boolean isFresh(Instant issued, Instant now) {
        return !issued.isAfter(now) && now.isBefore(issued.plus(LONGEST));
    }

    /** A token is one municipality's. */
    private String signed(long at) {
        return municipality.get().address() + " " + at;
    }
}
