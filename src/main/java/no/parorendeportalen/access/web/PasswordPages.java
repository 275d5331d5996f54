package no.parorendeportalen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.parorendeportalen.access.ForgottenPasswords;
import no.parorendeportalen.access.PasswordService;
import no.parorendeportalen.access.PasswordService.LinkState;
import no.parorendeportalen.shared.Told;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A password for who has forgotten it, or never had one: asked for by mail, chosen with a link. */
@Controller
class PasswordPages {

    private static final String CHOOSE = "access/choose-password";
    private static final String FORGOTTEN = "access/forgotten";

    private final PasswordService passwords;
    private final ForgottenPasswords forgotten;

    PasswordPages(PasswordService passwords, ForgottenPasswords forgotten) {
        this.passwords = passwords;
        this.forgotten = forgotten;
    }

    @GetMapping("/glemt-passord")
    String forgotten(Model model) {
        model.addAttribute("possible", forgotten.isPossible());
        return FORGOTTEN;
    }

    /** The same answer for whatever e-mail. */
    @PostMapping("/glemt-passord")
    String send(
            @RequestParam(name = "epost", defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var pause = forgotten.ask(email, request.getRemoteAddr());
        model.addAttribute("possible", forgotten.isPossible());
        model.addAttribute("email", email);
        if (pause.isZero()) {
            model.addAttribute("asked", true);
        } else {
            SignInPages.tellPause(pause, response);
            model.addAttribute("refusal", Told.of("signIn.throttled", SignInPages.minutes(pause)));
        }
        return FORGOTTEN;
    }

    /** Looking does not use it up: mail filters look too. */
    @GetMapping("/passord/{token}")
    String form(
            @PathVariable String token, @ModelAttribute PasswordForm form, Model model, HttpServletResponse response) {
        model.addAttribute("token", token);
        var state = passwords.state(token);
        return state == LinkState.OPEN ? CHOOSE : gone(state, response);
    }

    @PostMapping("/passord/{token}")
    String choose(
            @PathVariable String token,
            @ModelAttribute PasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("token", token);
        var state = passwords.state(token);
        if (state != LinkState.OPEN) {
            return gone(state, response);
        }
        form.check(passwords.flaw(token, form.getNewPassword()), errors);
        if (errors.hasErrors()) {
            return CHOOSE;
        }
        return passwords.choose(token, form.getNewPassword())
                ? "redirect:/logg-inn?melding=passord"
                : gone(LinkState.GONE, response);
    }

    private static String gone(LinkState state, HttpServletResponse response) {
        response.setStatus((state == LinkState.GONE ? HttpStatus.GONE : HttpStatus.NOT_FOUND).value());
        return "access/link-gone";
    }
}
