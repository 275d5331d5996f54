package no.parorendeportalen.network.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.network.PostDesk;
import no.parorendeportalen.network.PostWritten;
import no.parorendeportalen.network.SeatTaken;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing who has a role in a unit. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/rolleinnehavere")
class PostEditPages {

    private final PostDesk posts;
    private final NetworkChoices choices;
    private final NetworkFrame frame;
    private final KeptDesk desk;
    private final Clock clock;

    PostEditPages(PostDesk posts, NetworkChoices choices, NetworkFrame frame, KeptDesk desk, Clock clock) {
        this.posts = posts;
        this.choices = choices;
        this.frame = frame;
        this.desk = desk;
        this.clock = clock;
    }

    /** Where a page says who is missing, it leads here with the role and the unit. */
    @GetMapping("/ny")
    String blank(@RequestParam Optional<String> rolle, @RequestParam Optional<String> enhet, Model model) {
        var form = PostForm.empty(
                rolle.flatMap(RoleQuery::unit).orElse(null),
                enhet.flatMap(RoleQuery::unit).orElse(null),
                LocalDate.now(clock));
        return show(form, null, model);
    }

    @PostMapping("/ny")
    String add(@Valid PostForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        form.checkNew(errors);
        form.check(errors);
        if (errors.hasErrors()) {
            return show(form, null, model);
        }
        var sentBefore = desk.isMade(KeptKind.ROLE_POST, form.newId());
        try {
            var made = posts.write(form.toAdd());
            var saved = posts.forEditing(made);
            if (sentBefore && !conflict(saved, form).parts().isEmpty()) {
                return beside(saved, form, model);
            }
            Flash.tell(redirect, "kept.added", saved.kept().label());
            return "redirect:" + desk.path(KeptKind.ROLE_POST, made);
        } catch (SeatTaken taken) {
            form.taken(errors);
        } catch (NotFound gone) {
            errors.rejectValue("role", "gone");
        }
        return show(form, null, model);
    }

    @GetMapping("/{post}")
    String show(@PathVariable UUID post, Model model) {
        var saved = posts.forEditing(post);
        return show(PostForm.of(saved), saved, model);
    }

    @PostMapping("/{post}")
    String change(
            @PathVariable UUID post,
            @Valid PostForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = posts.forEditing(post);
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved, model);
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return show(form, saved, model);
        }
        try {
            posts.write(form.toChange(post, saved));
        } catch (Stale meanwhile) {
            return beside(posts.forEditing(post), form, model);
        } catch (SeatTaken taken) {
            errors.rejectValue("since", "seatTaken");
            return show(form, saved, model);
        }
        Flash.tell(redirect, "kept.saved", saved.kept().label());
        return "redirect:" + desk.path(KeptKind.ROLE_POST, post);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(PostWritten saved, PostForm form, Model model) {
        model.addAttribute("conflict", conflict(saved, form));
        return show(form, saved, model);
    }

    private Conflict conflict(PostWritten saved, PostForm form) {
        return desk.conflict(
                form, saved.kept(), form.differences(saved, choices.colleagueNames(), frame.text("postForm.yes")));
    }

    private String show(PostForm form, @Nullable PostWritten saved, Model model) {
        model.addAttribute(form);
        model.addAttribute("colleagues", choices.colleague(form.getAccount(), form.getPerson()));
        desk.form(KeptKind.ROLE_POST, saved == null ? null : saved.kept(), model);
        if (saved == null) {
            model.addAttribute("roleChoices", choices.role(form.getRole()));
            model.addAttribute("unitChoices", choices.unit(form.getUnit(), "networkForm.choose"));
        } else {
            var until = saved.said().until();
            model.addAttribute("lasts", until == null || !until.isBefore(LocalDate.now(clock)));
            model.addAttribute(
                    "history",
                    posts.history(saved.role(), saved.unit()).stream()
                            .filter(it -> !it.kept().id().equals(saved.kept().id()))
                            .toList());
        }
        return "network/post-form";
    }
}
