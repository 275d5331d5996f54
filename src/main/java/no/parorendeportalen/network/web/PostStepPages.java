package no.parorendeportalen.network.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.network.PostDesk;
import no.parorendeportalen.network.PostWritten;
import no.parorendeportalen.network.SeatTaken;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends that somebody has a role, and gives it to the next one. Nobody who has had it is lost. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/rolleinnehavere/{post}")
class PostStepPages {

    private final PostDesk posts;
    private final NetworkChoices choices;
    private final KeptDesk desk;
    private final Clock clock;

    PostStepPages(PostDesk posts, NetworkChoices choices, KeptDesk desk, Clock clock) {
        this.posts = posts;
        this.choices = choices;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/avslutt")
    String askWhen(@PathVariable UUID post, Model model) {
        var saved = there(post);
        return askWhen(saved, EndForm.of(saved, LocalDate.now(clock)), model);
    }

    @PostMapping("/avslutt")
    String end(
            @PathVariable UUID post,
            @Valid EndForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = there(post);
        form.check(saved, errors);
        var lastDay = form.getLastDay();
        if (errors.hasErrors() || lastDay == null) {
            return askWhen(saved, form, model);
        }
        try {
            posts.end(post, form.knownVersion(), lastDay);
        } catch (Stale meanwhile) {
            late(model, response);
            var theirs = there(post);
            form.setVersion(theirs.kept().version());
            return askWhen(theirs, form, model);
        }
        Flash.tell(redirect, "post.ended", saved.kept().label());
        return "redirect:" + desk.path(KeptKind.ROLE_POST, post);
    }

    @GetMapping("/gi-videre")
    String askWho(@PathVariable UUID post, Model model) {
        var saved = there(post);
        return askWho(saved, PostForm.next(saved, LocalDate.now(clock)), model);
    }

    @PostMapping("/gi-videre")
    String handOn(
            @PathVariable UUID post,
            @Valid PostForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = there(post);
        form.check(errors);
        if (desk.isMade(KeptKind.ROLE_POST, form.newId())) {
            Flash.inform(redirect, "post.handedOnAlready", saved.kept().label());
            return "redirect:" + desk.path(KeptKind.ROLE_POST, form.newId());
        }
        form.checkNext(saved, errors);
        if (errors.hasErrors()) {
            return askWho(saved, form, model);
        }
        try {
            var next = posts.handOn(form.toHandOn(post));
            Flash.tell(redirect, "post.handedOn", saved.kept().label());
            return "redirect:" + desk.path(KeptKind.ROLE_POST, next);
        } catch (SeatTaken taken) {
            errors.rejectValue("since", "seatTaken");
            return askWho(saved, form, model);
        } catch (Stale meanwhile) {
            late(model, response);
            var theirs = there(post);
            form.setVersion(theirs.kept().version());
            return askWho(theirs, form, model);
        }
    }

    private static void late(Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("late", true);
    }

    private PostWritten there(UUID post) {
        var saved = posts.forEditing(post);
        if (saved.kept().removed()) {
            throw new NotFound("post has been removed");
        }
        return saved;
    }

    private String askWhen(PostWritten saved, EndForm form, Model model) {
        desk.form(KeptKind.ROLE_POST, saved.kept(), model);
        model.addAttribute("saved", saved);
        model.addAttribute(form);
        return "network/post-end";
    }

    private String askWho(PostWritten saved, PostForm form, Model model) {
        desk.form(KeptKind.ROLE_POST, saved.kept(), model);
        model.addAttribute("saved", saved);
        model.addAttribute(form);
        model.addAttribute("colleagues", choices.colleague(form.getAccount(), form.getPerson()));
        return "network/post-hand-on";
    }
}
