package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.parorendeportalen.audit.TrailService;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.DraftSummary;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What the pages for editing a piece of the draft have in common. */
@Component
class Desk {

    private final DraftService draft;
    private final Trail trail;
    private final PlanFrame frame;
    private final TrailService changes;

    Desk(DraftService draft, Trail trail, PlanFrame frame, TrailService changes) {
        this.draft = draft;
        this.trail = trail;
        this.frame = frame;
        this.changes = changes;
    }

    /** The path of a page of the plan, with the municipality. */
    String path(String below) {
        return frame.path(below);
    }

    /** An area's own page. */
    String area(UUID area) {
        return path("/omrader/" + area);
    }

    Crumb here(String key, Object... arguments) {
        return trail.here(key, arguments);
    }

    /** A page above this one. */
    Crumb up(String title, String path) {
        return new Crumb(title, path);
    }

    /** The frame of a page below the plan. */
    void frame(Model model, Crumb... below) {
        frame.below(model, below);
    }

    /**
     * Whether a piece can be changed now; says so in the model as {@code standing}, with {@code draft} while there is one.
     *
     * @param removedReason of the piece
     */
    Standing stand(Model model, @Nullable String removedReason) {
        return stand(model, draft.find(), removedReason);
    }

    /** The same, where the draft has been read already. */
    Standing stand(Model model, Optional<DraftSummary> summary, @Nullable String removedReason) {
        var standing = Standing.of(summary, removedReason);
        summary.ifPresent(it -> model.addAttribute("draft", it));
        model.addAttribute("standing", standing);
        return standing;
    }

    /** Whether a form is only to be shown again: it has errors, or somebody wants to see how a text will look. */
    static boolean asksAgain(Model model, BindingResult errors, Optional<String> preview) {
        preview.ifPresent(it -> model.addAttribute("preview", it));
        return errors.hasErrors() || preview.isPresent();
    }

    /** Who last did anything to a thing; null where nobody knows. */
    @Nullable
    String lastHand(UUID subject) {
        return changes.lastHand(subject).orElse(null);
    }

    /**
     * Answers a change that came too late with 409. The page keeps what was typed, and says what has happened meanwhile: {@code standing}
     * says it where nothing can be saved now, otherwise the handler adds a {@link no.parorendeportalen.web.Conflict}.
     *
     * @param removedReason asks for that of the piece; called only while there is a draft
     * @return open where somebody else has changed the piece
     */
    Standing late(Model model, HttpServletResponse response, Supplier<@Nullable String> removedReason) {
        late(model, response);
        return stand(model, draft.find().isPresent() ? removedReason.get() : null);
    }

    /** The same, for a handler that says itself what has happened. */
    static void late(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("late", true);
    }
}
