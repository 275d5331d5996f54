package no.parorendeportalen.offer.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.offer.PlaceDetails;
import no.parorendeportalen.offer.PlaceService;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptEditPages;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Conflict.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing places. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/steder")
class PlaceEditingPages extends KeptEditPages<PlaceForm, PlaceDetails> {

    private final PlaceService places;

    PlaceEditingPages(PlaceService places, KeptDesk desk) {
        super(KeptKind.PLACE, "offer/place-form", desk);
        this.places = places;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return list(places.all().stream().map(PlaceDetails::kept).toList(), parameters, model);
    }

    @Override
    protected PlaceForm empty() {
        return PlaceForm.empty();
    }

    @Override
    protected PlaceDetails saved(UUID thing) {
        return places.forEditing(thing);
    }

    @Override
    protected PlaceForm form(PlaceDetails saved) {
        return PlaceForm.of(saved);
    }

    @Override
    protected List<Part> differences(PlaceForm form, PlaceDetails saved) {
        return form.differences(saved);
    }

    @Override
    protected void write(PlaceForm form, UUID thing, @Nullable Long version) {
        places.write(form.command(thing, version));
    }
}
