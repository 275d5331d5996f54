package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.strategy.MadeAlready;
import no.parorendeportalen.web.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the pages have in common on which a piece of the draft is written: shown again while something is wrong, saved, or shown beside what
 * somebody else has saved meanwhile. The controllers of the kinds say what is theirs.
 *
 * @param <F> the form
 */
abstract class PiecePages<F extends PieceForm> {

    private final Piece piece;
    private final Desk desk;

    PiecePages(Piece piece, Desk desk) {
        this.piece = piece;
        this.desk = desk;
    }

    /** @param since the version that the form was filled in from; null for a piece to come */
    abstract void write(F form, UUID id, @Nullable Long since);

    /** Why it has been removed from the draft; null where it has not. */
    abstract @Nullable String removedReason(UUID id);

    /** Beside what is saved. */
    abstract Conflict conflict(F form, UUID id);

    /** The page of a piece to come. */
    abstract String toAdd(F form, Model model);

    /** The page of a piece that is there. */
    abstract String toChange(UUID id, Model model);

    /** Says that it is done, and leads on. */
    abstract String done(F form, UUID id, boolean added, RedirectAttributes redirect);

    String blank(F form, Model model) {
        if (desk.stand(model, null) == Standing.ENDED) {
            throw new NotFound("no draft");
        }
        model.addAttribute(form);
        return toAdd(form, model);
    }

    /** What comes of the form of a piece to come. */
    String sent(
            F form,
            BindingResult errors,
            Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (Desk.asksAgain(model, errors, preview)) {
            desk.stand(model, null);
            return toAdd(form, model);
        }
        try {
            write(form, form.newId(), null);
        } catch (MadeAlready meanwhile) {
            return late(form.newId(), form, model, response);
        } catch (Stale meanwhile) {
            if (desk.late(model, response, () -> null).isOpen()) {
                form.begin();
            }
            return toAdd(form, model);
        }
        return done(form, form.newId(), true, redirect);
    }

    /** What comes of the form of a piece that is there. */
    String sent(
            UUID id,
            F form,
            BindingResult errors,
            Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (Desk.asksAgain(model, errors, preview)) {
            desk.stand(model, removedReason(id));
            return toChange(id, model);
        }
        try {
            write(form, id, form.knownVersion());
        } catch (Stale meanwhile) {
            return late(id, form, model, response);
        }
        return done(form, id, false, redirect);
    }

    /** What is saved, beside what somebody else is about to save. */
    private String late(UUID id, F form, Model model, HttpServletResponse response) {
        if (desk.late(model, response, () -> removedReason(id)).isOpen()) {
            model.addAttribute("conflict", conflict(form, id));
        }
        return toChange(id, model);
    }

    /** The frame of a page where one that is there is written. */
    String frame(UUID id, String key, String view, Model model) {
        model.addAttribute("address", address(id));
        desk.frame(model, desk.here(key));
        return view;
    }

    String address(UUID id) {
        return desk.path(piece.path(id));
    }

    /** Its row in the list of all pieces. */
    static String row(UUID id) {
        return "redirect:/{municipality}/admin/plan#" + Piece.row(id);
    }
}
