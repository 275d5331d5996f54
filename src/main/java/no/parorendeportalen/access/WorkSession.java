package no.parorendeportalen.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * What a session holds: who signed in, when, and with which stamp. Everything else is asked of the database at each request. As one line of
 * text, so that it can be read by the next version of the portal too.
 */
@Component
public class WorkSession {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String SIGNED_IN = "signedIn";
    private static final String PERSON = Person.class.getName();

    private final People people;
    private final Clock clock;

    WorkSession(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    private record SignedIn(UUID account, long stamp, Instant since) {

        static SignedIn read(String line) {
            var parts = line.split(" ");
            return new SignedIn(UUID.fromString(parts[0]), Long.parseLong(parts[1]), Instant.parse(parts[2]));
        }

        String written() {
            return account + " " + stamp + " " + since;
        }
    }

    /** Begins a session with an id of its own; one that was there ends. */
    public void begin(HttpServletRequest request, Person person) {
        end(request);
        var session = request.getSession(true);
        session.setAttribute(SIGNED_IN, new SignedIn(person.account(), person.stamp(), clock.instant()).written());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                person.account().toString());
        request.setAttribute(PERSON, person);
    }

    /** Goes on after the person's stamp has changed, with a new id; all their other sessions have ended. */
    public void goOn(HttpServletRequest request, Person person) {
        var signedIn = SignedIn.read((String) request.getSession().getAttribute(SIGNED_IN));
        request.changeSessionId();
        request.getSession()
                .setAttribute(SIGNED_IN, new SignedIn(person.account(), person.stamp(), signedIn.since()).written());
    }

    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /**
     * Ends the session, and has the browser forget what it has kept of these pages. Not the cookies: that word reaches every address of the
     * municipality's domain, and would sign people out of what is not ours.
     */
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        end(request);
        forget(response);
    }

    static void forget(HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    /** Who is signed in, as of this request; a session that no longer holds ends here. */
    Optional<Person> find(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(SIGNED_IN) instanceof String line)) {
            return Optional.empty();
        }
        var signedIn = SignedIn.read(line);
        var person = people.find(signedIn.account())
                .filter(it -> it.stamp() == signedIn.stamp())
                .filter(it -> signedIn.since().plus(LONGEST).isAfter(clock.instant()));
        if (person.isEmpty()) {
            session.invalidate();
        }
        person.ifPresent(it -> request.setAttribute(PERSON, it));
        return person;
    }

    /** Gives the page that answers a sign-in a token for its form: it was asked for outside the chain that does so. */
    public void offerToken(HttpServletRequest request, HttpServletResponse response) {
        var token = SecurityConfiguration.CSRF_TOKENS.generateToken(request);
        SecurityConfiguration.CSRF_TOKENS.saveToken(token, request, response);
        SecurityConfiguration.CSRF_MASK.handle(request, response, () -> token);
    }

    /** The one that the chain found for this request. */
    public static Optional<Person> personOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(PERSON)).map(Person.class::cast);
    }
}
