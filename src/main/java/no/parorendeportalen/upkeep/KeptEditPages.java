package no.parorendeportalen.upkeep;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages on which the things of one kind are written: the form of a thing to come, the form of each that is there, and both versions
 * where somebody else was first. Its controller says which form that is, what is saved, and how the one becomes the other.
 *
 * <p>The handlers are public, and the rule stands here too: a proxy made in another package overrides nothing less, and would leave the
 * rule out.
 *
 * @param <F> the form
 * @param <S> what is saved
 */
@EditorOnly
public abstract class KeptEditPages<F extends UpkeepForm, S extends Kept> {

    private final KeptKind kind;
    private final String view;
    private final KeptDesk desk;

    /** @param view the template of the form */
    protected KeptEditPages(KeptKind kind, String view, KeptDesk desk) {
        this.kind = kind;
        this.view = view;
        this.desk = desk;
    }

    /** The form of a thing to come. */
    protected abstract F empty();

    /** @throws no.parorendeportalen.shared.NotFound if there is no such thing */
    protected abstract S saved(UUID thing);

    /** The form of a thing as it is saved. */
    protected abstract F form(S saved);

    /** What of its kind alone differs between a form and what is saved. */
    protected abstract List<Conflict.Part> differences(F form, S saved);

    /**
     * @param version that the form was filled in from; null for a thing to come
     * @throws Stale if somebody else was first
     */
    protected abstract void write(F form, UUID thing, @Nullable Long version);

    /** What the fields do not say of themselves. */
    protected void check(F form, @Nullable S saved, Errors errors) {}

    /** What the form chooses among, and what its page shows beside it. */
    protected void fill(F form, @Nullable S saved, Model model) {}

    /** All of the kind, or those that the address asks for. */
    protected String list(List<KeptState> all, MultiValueMap<String, String> parameters, Model model) {
        return desk.list(kind, all, parameters, model);
    }

    @GetMapping("/ny")
    public String blank(Model model) {
        return show(empty(), null, model);
    }

    @PostMapping("/ny")
    public String add(
            @Valid F form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            RedirectAttributes redirect) {
        form.checkNew(errors);
        check(form, null, errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, null, model);
        }
        var thing = form.newId();
        var sentBefore = desk.isMade(kind, thing);
        try {
            write(form, thing, null);
        } catch (Stale taken) {
            form.taken(errors);
            return show(form, null, model);
        }
        if (sentBefore) {
            var saved = saved(thing);
            var conflict = desk.conflict(form, saved.kept(), differences(form, saved));
            if (!conflict.parts().isEmpty()) {
                return beside(saved, form, conflict, model);
            }
        }
        return tell("kept.added", thing, redirect);
    }

    @GetMapping("/{thing}")
    public String show(@PathVariable UUID thing, Model model) {
        var saved = saved(thing);
        return show(form(saved), saved, model);
    }

    @PostMapping("/{thing}")
    public String change(
            @PathVariable UUID thing,
            @Valid F form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var saved = saved(thing);
        if (saved.kept().removed()) {
            KeptDesk.removedMeanwhile(model, response);
            return show(form, saved, model);
        }
        check(form, saved, errors);
        if (KeptDesk.asksAgain(model, errors, preview)) {
            return show(form, saved, model);
        }
        try {
            write(form, thing, form.knownVersion());
        } catch (Stale meanwhile) {
            var theirs = saved(thing);
            return beside(theirs, form, desk.conflict(form, theirs.kept(), differences(form, theirs)), model);
        }
        return tell("kept.saved", thing, redirect);
    }

    /** What is saved, beside what somebody else, or the same person before, is about to save. */
    private String beside(S saved, F form, Conflict conflict, Model model) {
        model.addAttribute("conflict", conflict);
        return show(form, saved, model);
    }

    private String tell(String key, UUID thing, RedirectAttributes redirect) {
        Flash.tell(redirect, key, desk.label(kind, thing));
        return "redirect:" + desk.path(kind, thing);
    }

    /**
     * The page of a form.
     *
     * @param saved null for a thing to come
     */
    protected String show(F form, @Nullable S saved, Model model) {
        model.addAttribute(form);
        fill(form, saved, model);
        desk.form(kind, saved == null ? null : saved.kept(), model);
        return view;
    }
}
