package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.strategy.DraftMeasure;
import no.parorendeportalen.strategy.DraftMeasureService;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.MadeAlready;
import no.parorendeportalen.strategy.MeasureText;
import no.parorendeportalen.strategy.Origin;
import no.parorendeportalen.strategy.ResponsibilityRole;
import no.parorendeportalen.strategy.TimelineKind;
import no.parorendeportalen.strategy.UnknownOwners;
import no.parorendeportalen.web.Flash;
import no.parorendeportalen.web.Rows;
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

/** Writing measures. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/plan")
class MeasurePages {

    private static final String VIEW = "drafting/measure";
    private static final String BLANK = "/omrader/{inArea}/tiltak/nytt";
    private static final String ONE = "/tiltak/{number:[1-9][0-9]{0,8}}";

    private final DraftService draft;
    private final DraftMeasureService measures;
    private final MeasureRules rules;
    private final MeasureConflict conflicts;
    private final Desk desk;

    MeasurePages(
            DraftService draft,
            DraftMeasureService measures,
            MeasureRules rules,
            MeasureConflict conflicts,
            Desk desk) {
        this.draft = draft;
        this.measures = measures;
        this.rules = rules;
        this.conflicts = conflicts;
        this.desk = desk;
    }

    @GetMapping(BLANK)
    String blank(@PathVariable UUID inArea, Model model) {
        var page = draft.blankMeasure(inArea);
        model.addAttribute(MeasureForm.empty());
        return show(page, model);
    }

    /** A button of a row of owners: nothing is saved, and nothing is wrong yet. */
    @PostMapping(path = BLANK, params = "rad")
    String changeRows(
            @PathVariable UUID inArea, MeasureForm form, BindingResult errors, @RequestParam String rad, Model model) {
        model.addAttribute("focusRow", Rows.change(form.getOwners(), OwnerRow::new, rad));
        return show(blankPage(inArea), model);
    }

    @PostMapping(BLANK)
    String add(
            @PathVariable UUID inArea,
            @Valid MeasureForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var page = blankPage(inArea);
        if (page != null && isOpen(page)) {
            if (asksAgain(form, page, errors, preview, model)) {
                return show(page, model);
            }
            try {
                var number = measures.write(form.toAdd(inArea));
                Flash.tell(redirect, "drafting.measure.added", number);
                return list(inArea, number);
            } catch (UnknownOwners unknown) {
                MeasureRules.refuse(form, unknown, page.choices(), errors);
                return show(page, model);
            } catch (MadeAlready meanwhile) {
                return late(draft.measureNumber(Written.id(form.getId())), form, model, response);
            } catch (Stale meanwhile) {
                page = blankPage(inArea);
                if (page != null && isOpen(page)) {
                    form.setId(UUID.randomUUID());
                }
            }
        }
        Desk.late(model, response);
        return show(page, model);
    }

    @GetMapping(ONE)
    String show(@PathVariable int number, Model model) {
        var page = draft.measure(number);
        if (isOpen(page)) {
            model.addAttribute(MeasureForm.of(existing(page)));
        }
        return show(page, model);
    }

    @PostMapping(path = ONE, params = "rad")
    String changeRows(
            @PathVariable int number, MeasureForm form, BindingResult errors, @RequestParam String rad, Model model) {
        model.addAttribute("focusRow", Rows.change(form.getOwners(), OwnerRow::new, rad));
        return show(page(number), model);
    }

    @PostMapping(ONE)
    String change(
            @PathVariable int number,
            @Valid MeasureForm form,
            BindingResult errors,
            @RequestParam Optional<String> preview,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var page = page(number);
        if (page != null && isOpen(page)) {
            if (asksAgain(form, page, errors, preview, model)) {
                return show(page, model);
            }
            try {
                measures.write(form.toChange(existing(page)));
                Flash.tell(redirect, "drafting.measure.saved", number);
                return list(area(page), number);
            } catch (UnknownOwners unknown) {
                MeasureRules.refuse(form, unknown, page.choices(), errors);
                return show(page, model);
            } catch (Stale meanwhile) {
                return late(number, form, model, response);
            }
        }
        Desk.late(model, response);
        return show(page, model);
    }

    /** What is saved, beside what somebody else is about to save. */
    private String late(int number, MeasureForm form, Model model, HttpServletResponse response) {
        var page = page(number);
        Desk.late(model, response);
        if (page != null && isOpen(page)) {
            var saved = MeasureForm.of(existing(page));
            model.addAttribute(
                    "conflict",
                    conflicts.between(
                            saved,
                            form,
                            page.choices(),
                            desk.lastHand(existing(page).measure()),
                            desk.path(Piece.MEASURE.path(number))));
            form.setVersion(saved.getVersion());
        }
        return show(page, model);
    }

    private boolean asksAgain(
            MeasureForm form, DraftMeasure page, BindingResult errors, Optional<String> preview, Model model) {
        if (preview.isEmpty()) {
            rules.check(form, page, errors);
        }
        return Desk.asksAgain(model, errors, preview);
    }

    private static boolean isOpen(DraftMeasure page) {
        return standing(page).isOpen();
    }

    private static Standing standing(DraftMeasure page) {
        var measure = page.measure();
        var area = page.area();
        return Standing.of(
                Optional.of(page.draft()),
                measure != null ? measure.removedReason() : area == null ? null : area.removedReason());
    }

    /** Null where there is no draft any more. */
    private @Nullable DraftMeasure page(int number) {
        return draft.find().isEmpty() ? null : draft.measure(number);
    }

    private @Nullable DraftMeasure blankPage(UUID area) {
        return draft.find().isEmpty() ? null : draft.blankMeasure(area);
    }

    private static MeasureText existing(DraftMeasure page) {
        if (page.measure() == null) {
            throw new NotFound("measure");
        }
        return page.measure();
    }

    private static UUID area(DraftMeasure page) {
        if (page.area() == null) {
            throw new NotFound("area");
        }
        return page.area().id();
    }

    private String show(@Nullable DraftMeasure page, Model model) {
        model.addAttribute("ownerRoles", ResponsibilityRole.values());
        model.addAttribute("timelineKinds", TimelineKind.values());
        model.addAttribute("origins", Origin.values());
        model.addAttribute("standing", page == null ? Standing.ENDED : standing(page));
        if (page == null) {
            desk.frame(model, desk.here("drafting.measure.one"));
            return VIEW;
        }
        model.addAttribute("page", page);
        model.addAttribute("draft", page.draft());
        var measure = page.measure();
        if (measure != null) {
            model.addAttribute("address", desk.path(Piece.MEASURE.path(measure.number())));
        }
        var here = measure == null
                ? desk.here("drafting.measure.new")
                : desk.here("drafting.measure.numbered", measure.number());
        if (page.area() == null) {
            desk.frame(model, here);
        } else {
            desk.frame(model, desk.up(page.area().title(), desk.area(page.area().id())), here);
        }
        return VIEW;
    }

    private String list(UUID area, int number) {
        return "redirect:" + desk.area(area) + "#" + Piece.row(number);
    }
}
