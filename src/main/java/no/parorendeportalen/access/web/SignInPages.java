package no.parorendeportalen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import no.parorendeportalen.access.KeptFields;
import no.parorendeportalen.access.KeptForm;
import no.parorendeportalen.access.Person;
import no.parorendeportalen.access.SignInService;
import no.parorendeportalen.access.WorkPaths;
import no.parorendeportalen.access.WorkSession;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. A form that came too late goes along and is not lost. */
@Controller
class SignInPages {

    private final SignInService accounts;
    private final WorkSession sessions;
    private final WorkPaths paths;

    SignInPages(SignInService accounts, WorkSession sessions, WorkPaths paths) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.paths = paths;
    }

    @GetMapping("/logg-inn")
    String form(
            @RequestParam(name = "til", required = false) @Nullable String destination,
            @RequestParam(name = "melding", required = false) @Nullable String message,
            Model model) {
        model.addAttribute("destination", paths.contain(destination) ? destination : null);
        model.addAttribute("message", SignInMessage.of(message));
        return "access/sign-in";
    }

    @PostMapping("/logg-inn")
    @Nullable
    String signIn(
            @RequestParam(name = "epost", defaultValue = "") String email,
            @RequestParam(name = "passord", defaultValue = "") String password,
            @RequestParam(name = "til", required = false) @Nullable String destination,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var kept = KeptFields.carried(request, paths);
        if (email.isBlank() || password.isEmpty()) {
            model.addAttribute("noEmail", email.isBlank());
            model.addAttribute("noPassword", password.isEmpty());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(kept, email, destination, model);
        }
        var answer = accounts.signIn(email, password, request.getRemoteAddr());
        var person = answer.person();
        if (person == null) {
            model.addAttribute("refusal", refusal(answer, response));
            return again(kept, email, destination, model);
        }
        sessions.begin(request, person);
        if (kept.isPresent()) {
            sessions.offerToken(request, response);
            return goOn(kept.get(), person, response, model);
        }
        return "redirect:" + (paths.contain(destination) ? destination : start(person));
    }

    private String again(Optional<KeptFields> kept, String email, @Nullable String destination, Model model) {
        model.addAttribute("email", email);
        model.addAttribute("destination", paths.contain(destination) ? destination : null);
        return kept.isPresent() ? keeping(kept.get(), model) : "access/sign-in";
    }

    private static Told refusal(SignInService.Answer answer, HttpServletResponse response) {
        if (answer.placeless()) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return Told.of("account.places.none");
        }
        if (!answer.isThrottled()) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return Told.of("signIn.refused");
        }
        tellPause(answer.pause(), response);
        return Told.of("signIn.throttled", minutes(answer.pause()));
    }

    static void tellPause(Duration pause, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
    }

    /** Rounded up. */
    static long minutes(Duration pause) {
        return pause.toSeconds() / 60 + 1;
    }

    private static String start(Person person) {
        return person.places().size() == 1 ? person.places().get(0).start() : "/konto";
    }

    /** The session has ended: asks to sign in, and keeps what was sent. */
    @RequestMapping(KeptForm.SIGN_IN)
    String expired(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        return keeping(forwarded(request), model);
    }

    /** Only the token was too old. */
    @RequestMapping(KeptForm.CONTINUE)
    String stale(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        var kept = forwarded(request);
        var person = WorkSession.personOf(request).orElseThrow(() -> new NotFound("nobody is signed in"));
        return goOn(kept, person, response, model);
    }

    private static KeptFields forwarded(HttpServletRequest request) {
        return KeptFields.forwarded(request).orElseThrow(() -> new NotFound("nothing was sent"));
    }

    private static String keeping(KeptFields kept, Model model) {
        model.addAttribute("kept", kept);
        return "access/expired";
    }

    /** Somebody else than who wrote it may have signed in: one who may not save it gets the text all the same. */
    private String goOn(KeptFields kept, Person person, HttpServletResponse response, Model model) {
        model.addAttribute("kept", kept);
        model.addAttribute("person", person);
        if (!paths.admit(person, kept.address())) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return "access/not-yours";
        }
        return "access/continue";
    }

    @PostMapping("/logg-ut")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.leave(request, response);
        return "redirect:/logg-inn?melding=ut";
    }
}
