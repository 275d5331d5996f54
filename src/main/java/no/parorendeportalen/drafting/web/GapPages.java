package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.strategy.DraftMeasureService;
import no.parorendeportalen.strategy.DraftReview;
import no.parorendeportalen.strategy.DraftService;
import no.parorendeportalen.strategy.Gap;
import no.parorendeportalen.strategy.StrategyService;
import no.parorendeportalen.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the new version lacks: first what stops its adoption, then the rest; each leads to where it is mended. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/plan/mangler")
class GapPages {

    private final DraftReview review;
    private final DraftService draft;
    private final PlanFrame frame;

    private final DraftMeasureService measures;
    private final StrategyService strategy;
    private final TooLate tooLate;

    GapPages(
            DraftReview review,
            DraftService draft,
            PlanFrame frame,
            DraftMeasureService measures,
            StrategyService strategy,
            TooLate tooLate) {
        this.review = review;
        this.draft = draft;
        this.frame = frame;
        this.measures = measures;
        this.strategy = strategy;
        this.tooLate = tooLate;
    }

    /** Those of one kind. */
    public record Group(Gap.Kind kind, List<Line> lines) {}

    /** @param href below the plan's address; where it is mended */
    public record Line(Gap gap, String href) {}

    @GetMapping
    String gaps(Model model) {
        model.addAttribute(new TakeInForm());
        return show(model);
    }

    /** Takes in all that would otherwise be lost. */
    @PostMapping
    String takeInAll(
            @Valid TakeInForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var area = form.getArea();
        if (errors.hasErrors() || area == null) {
            return show(model);
        }
        try {
            Flash.tell(redirect, "gaps.takenInAll", measures.takeInAll(area));
        } catch (Stale meanwhile) {
            return tooLate.page(model, response);
        }
        return "redirect:" + frame.path("/mangler");
    }

    private String show(Model model) {
        var gaps = review.gaps();
        if (gaps.stream().anyMatch(Gap::blocking)) {
            model.addAttribute("areas", draft.areas());
        }
        frame.below(model, "gaps.title");
        draft.find().ifPresent(it -> model.addAttribute("draft", it));
        model.addAttribute("blocking", gaps.stream().filter(Gap::blocking).toList());
        model.addAttribute("first", strategy.revisions().isEmpty());
        model.addAttribute("groups", groups(gaps));
        return "drafting/gaps";
    }

    private static List<Group> groups(List<Gap> gaps) {
        return gaps.stream()
                .filter(it -> !it.blocking())
                .map(Gap::kind)
                .distinct()
                .map(kind -> new Group(
                        kind,
                        gaps.stream()
                                .filter(it -> !it.blocking() && it.kind() == kind)
                                .map(it -> new Line(it, href(it)))
                                .toList()))
                .toList();
    }

    private static String href(Gap gap) {
        return switch (gap.kind()) {
            case NO_PERIOD, PERIOD_OVER -> "/rammer";
            case NO_AREA -> "/omrader/nytt";
            case AREA_WITHOUT_TEXT -> Piece.path(gap.part(), gap.id(), null) + "/rediger";
            case AREA_WITHOUT_GOAL -> Piece.path(gap.part(), gap.id(), null) + "/mal/nytt";
            case AREA_WITHOUT_MEASURE -> Piece.path(gap.part(), gap.id(), null) + "/tiltak/nytt";
            case REFERENCE_MISSING -> gap.id() == null ? "/fotnoter/ny" : Piece.path(gap.part(), gap.id(), null);
            default -> Piece.path(gap.part(), gap.id(), gap.number());
        };
    }
}
