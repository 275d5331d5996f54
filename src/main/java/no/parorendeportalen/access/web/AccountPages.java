package no.parorendeportalen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import no.parorendeportalen.access.Person;
import no.parorendeportalen.access.WorkSession;
import no.parorendeportalen.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** One's own account: where one works, the password, and the way out. */
@Controller
@RequestMapping("/konto")
class AccountPages {

    @GetMapping
    String account(HttpServletRequest request, Model model) {
        model.addAttribute("person", person(request));
        return "access/account";
    }

    /** That it was asked for is what keeps the session. */
    @PostMapping("/okt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void goOn() {}

    private static Person person(HttpServletRequest request) {
        return WorkSession.personOf(request).orElseThrow(() -> new NotFound("nobody is signed in"));
    }
}
