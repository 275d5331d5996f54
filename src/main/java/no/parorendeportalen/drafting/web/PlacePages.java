package no.parorendeportalen.drafting.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.strategy.DraftMeasureService;
import no.parorendeportalen.strategy.DraftPlaceService;
import no.parorendeportalen.strategy.DraftPlaceService.StillNeeded;
import no.parorendeportalen.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moving pieces among their neighbours, taking them out, and putting them back. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/plan/{kind:" + Piece.ANY + "}/{piece}")
class PlacePages {

    private static final String VIEW = "drafting/remove";

    private final Pieces pieces;
    private final DraftPlaceService places;
    private final DraftMeasureService measures;
    private final Desk desk;
    private final TooLate tooLate;

    PlacePages(Pieces pieces, DraftPlaceService places, DraftMeasureService measures, Desk desk, TooLate tooLate) {
        this.pieces = pieces;
        this.places = places;
        this.measures = measures;
        this.desk = desk;
        this.tooLate = tooLate;
    }

    @PostMapping("/flytt")
    String move(
            @PathVariable String kind,
            @PathVariable String piece,
            @RequestParam String retning,
            Model model,
            HttpServletResponse response) {
        var up = isUp(retning);
        try {
            var place = pieces.findToChange(kind, piece);
            places.move(place.kind().kind(), place.id(), up);
            return list(place);
        } catch (Stale meanwhile) {
            return tooLate.page(model, response);
        }
    }

    private static boolean isUp(String direction) {
        return switch (direction) {
            case "opp" -> true;
            case "ned" -> false;
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    /** To the end of another area. */
    @PostMapping(path = "/flytt", params = "omrade")
    String moveTo(
            @PathVariable String kind,
            @PathVariable String piece,
            @RequestParam UUID omrade,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var place = pieces.findToChange(kind, piece);
            if (place.kind() != Piece.MEASURE) {
                throw new NotFound("only measures move between areas");
            }
            measures.moveTo(place.id(), omrade);
            Flash.tell(redirect, "drafting.measure.moved", place.name());
            return "redirect:" + desk.area(omrade) + "#" + place.row();
        } catch (Stale meanwhile) {
            return tooLate.page(model, response);
        }
    }

    @GetMapping("/ta-bort")
    String ask(@PathVariable String kind, @PathVariable String piece, Model model) {
        var place = pieces.find(kind, piece);
        model.addAttribute(RemoveForm.of(place));
        desk.stand(model, place.removedReason());
        return form(place, model);
    }

    @PostMapping("/ta-bort")
    String remove(
            @PathVariable String kind,
            @PathVariable String piece,
            @Valid RemoveForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            return remove(pieces.findToChange(kind, piece), form, errors, model, response, redirect);
        } catch (Stale ended) {
            return tooLate.page(model, response, form.getReason());
        }
    }

    /** @throws Stale if the draft is not worked on any more */
    private String remove(
            Place place,
            RemoveForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                remove(place, form);
                Flash.tell(redirect, "drafting.removed." + place.kind(), place.name());
                return list(place);
            } catch (StillNeeded stillNeeded) {
                errors.reject("stillNeeded." + place.kind());
            } catch (NotFound unknown) {
                errors.rejectValue("mergedInto", "unknownMeasure");
            } catch (Stale meanwhile) {
                var now = pieces.again(place);
                desk.late(model, response, now::removedReason);
                form.setVersion(now.version());
                return form(now, model);
            }
        }
        desk.stand(model, place.removedReason());
        return form(place, model);
    }

    private void remove(Place place, RemoveForm form) {
        var version = Written.version(form.getVersion());
        var into = form.getMergedInto();
        if (place.kind() != Piece.MEASURE || into == null) {
            places.remove(place.kind().kind(), place.id(), version, form.getReason());
        } else if (place.name().equals(String.valueOf(into))) {
            throw new NotFound("not into itself");
        } else {
            measures.merge(place.id(), version, into, form.getReason());
        }
    }

    @PostMapping("/angre")
    String restore(
            @PathVariable String kind,
            @PathVariable String piece,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            return restore(pieces.findToChange(kind, piece), redirect);
        } catch (Stale meanwhile) {
            return tooLate.page(model, response);
        }
    }

    private String restore(Place place, RedirectAttributes redirect) {
        try {
            places.restore(place.kind().kind(), place.id());
            Flash.tell(redirect, "drafting.restored." + place.kind(), place.name());
        } catch (StillNeeded needed) {
            Flash.warn(redirect, "drafting.notRestored." + place.kind(), place.name());
        }
        return list(place);
    }

    private String form(Place place, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("address", desk.path(place.address()));
        desk.frame(model, desk.here("drafting.remove." + place.kind(), place.name()));
        return VIEW;
    }

    private String list(Place place) {
        return "redirect:" + desk.path(place.list()) + "#" + place.row();
    }
}
