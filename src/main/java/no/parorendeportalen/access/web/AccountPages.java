package no.parorendeportalen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.parorendeportalen.access.PasswordService;
import no.parorendeportalen.access.Person;
import no.parorendeportalen.access.SignInService;
import no.parorendeportalen.access.WorkSession;
import no.parorendeportalen.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** One's own account: where one works, the password, and the ways out. */
@Controller
@RequestMapping("/konto")
class AccountPages {

    private static final String VIEW = "access/account";

    private final SignInService accounts;
    private final PasswordService passwords;
    private final WorkSession sessions;

    AccountPages(SignInService accounts, PasswordService passwords, WorkSession sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @ModelAttribute
    void frame(HttpServletRequest request, Model model) {
        model.addAttribute("person", person(request));
        model.addAttribute("section", "account");
    }

    @GetMapping
    String account(@RequestParam(name = "melding", required = false) @Nullable String message, Model model) {
        model.addAttribute("changed", "passord".equals(message));
        return VIEW;
    }

    /** Where a form that was refused stands, for whoever opens its address again. */
    @GetMapping("/passord")
    String again() {
        return "redirect:/konto";
    }

    @PostMapping("/passord")
    String changePassword(
            @ModelAttribute PasswordForm form, BindingResult errors, HttpServletRequest request, Model model) {
        var person = person(request);
        if (form.getCurrentPassword().isEmpty()) {
            errors.rejectValue("currentPassword", "NotBlank");
        } else {
            confirm(person, form, request, errors);
        }
        form.check(passwords.flaw(person.account(), form.getNewPassword()), errors);
        if (errors.hasErrors()) {
            return VIEW;
        }
        sessions.goOn(request, passwords.change(person.account(), form.getNewPassword()));
        return "redirect:/konto?melding=passord";
    }

    private void confirm(Person person, PasswordForm form, HttpServletRequest request, BindingResult errors) {
        var answer = accounts.confirm(person, form.getCurrentPassword(), request.getRemoteAddr());
        if (answer.isThrottled()) {
            errors.rejectValue(
                    "currentPassword", "password.throttled", new Object[] {SignInPages.minutes(answer.pause())}, null);
        } else if (answer.person() == null) {
            errors.rejectValue("currentPassword", "password.wrong");
        }
    }

    @PostMapping("/logg-ut-overalt")
    String signOutEverywhere(HttpServletRequest request, HttpServletResponse response) {
        passwords.signOutEverywhere(person(request).account());
        sessions.leave(request, response);
        return "redirect:/logg-inn?melding=overalt";
    }

    /** That it was asked for is what keeps the session. */
    @PostMapping("/okt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void goOn() {}

    private static Person person(HttpServletRequest request) {
        return WorkSession.personOf(request).orElseThrow(() -> new NotFound("nobody is signed in"));
    }
}
