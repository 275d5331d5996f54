package no.parorendeportalen.document.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.access.StaffOnly;
import no.parorendeportalen.document.DocumentPage;
import no.parorendeportalen.document.InForceService;
import no.parorendeportalen.document.Keeping;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Saying that what is in force is right as it is, and taking it out of use. They lie among the staff's, since those who answer for a document
 * edit nothing as a rule; for others of the staff they are not there.
 */
@Controller
@StaffOnly
@RequestMapping("/{municipality}/ansatt/dokumenter/{document}")
class InForcePages {

    private final InForceService service;
    private final InForceFrame frame;
    private final Clock clock;

    InForcePages(InForceService service, InForceFrame frame, Clock clock) {
        this.service = service;
        this.frame = frame;
        this.clock = clock;
    }

    @GetMapping("/bekreft")
    String askToConfirm(@PathVariable UUID document, Model model, RedirectAttributes redirect) {
        var page = frame.page(document, Keeping::mayConfirm);
        if (!page.isInForce()) {
            return frame.notInUse(page, redirect);
        }
        var next = LocalDate.now(clock).plusMonths(page.keeping().months());
        return confirmation(ConfirmForm.of(next), page, model);
    }

    @PostMapping("/bekreft")
    String confirm(
            @PathVariable UUID document,
            @RequestParam(defaultValue = "0") int number,
            @Valid ConfirmForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var page = frame.page(document, number, Keeping::mayConfirm);
        if (!page.isInForce()) {
            return frame.notInUse(page, redirect);
        }
        form.check(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            return confirmation(form, page, model);
        }
        service.confirm(document, number, Objects.requireNonNull(form.getReviewBy()));
        Flash.tell(redirect, "document.confirmed", page.version().title());
        return frame.back(page);
    }

    @GetMapping("/ta-ut")
    String askToWithdraw(@PathVariable UUID document, Model model, RedirectAttributes redirect) {
        var page = frame.page(document, Keeping::mayWithdraw);
        return page.isInUse() ? withdrawal(new ReasonForm(), page, model) : frame.notInUse(page, redirect);
    }

    @PostMapping("/ta-ut")
    String withdraw(
            @PathVariable UUID document,
            @RequestParam(defaultValue = "0") int number,
            @Valid ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var page = frame.page(document, number, Keeping::mayWithdraw);
        if (!page.isInUse()) {
            return frame.notInUse(page, redirect);
        }
        if (errors.hasErrors()) {
            return withdrawal(form, page, model);
        }
        service.withdraw(document, number, form.getReason());
        Flash.tell(redirect, "document.withdrawn", page.version().title());
        return frame.back(page);
    }

    private String confirmation(ConfirmForm form, DocumentPage page, Model model) {
        model.addAttribute(form);
        frame.show(page, "document.confirm", model);
        return "document/confirm";
    }

    private String withdrawal(ReasonForm form, DocumentPage page, Model model) {
        model.addAttribute(form);
        frame.show(page, "document.withdraw", model);
        model.addAttribute("uses", frame.leadingTo(page));
        return "document/withdraw";
    }
}
