package no.parorendeportalen.upkeep;

import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The same, with a form that has rows: its buttons add, remove and move them without a script. Nothing is saved then, and nothing is wrong yet.
 *
 * @param <F> the form
 * @param <S> what is saved
 */
@EditorOnly
public abstract class KeptRowsPages<F extends UpkeepForm, S extends Kept> extends KeptEditPages<F, S> {

    protected KeptRowsPages(KeptKind kind, String view, KeptDesk desk) {
        super(kind, view, desk);
    }

    /**
     * Does what a button says.
     *
     * @param button its value: what is done, and to which row
     * @param model is told which row to go on in
     */
    protected abstract void changeRows(F form, String button, Model model);

    @PostMapping(path = "/ny", params = "rad")
    public String pressed(F form, BindingResult errors, @RequestParam String rad, Model model) {
        changeRows(form, rad, model);
        return show(form, null, model);
    }

    @PostMapping(path = "/{thing}", params = "rad")
    public String pressed(
            @PathVariable UUID thing, F form, BindingResult errors, @RequestParam String rad, Model model) {
        changeRows(form, rad, model);
        return show(form, saved(thing), model);
    }
}
