package no.parorendeportalen.guide.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.guide.GuideDetails;
import no.parorendeportalen.guide.GuideService;
import no.parorendeportalen.strategy.MeasureLookup;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptRowsPages;
import no.parorendeportalen.web.Conflict.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing guides to conversations. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/samtaleguider")
class GuideEditPages extends KeptRowsPages<GuideForm, GuideDetails> {

    private final GuideService guides;
    private final GuideWords words;
    private final GuideLinkFinder finder;
    private final MeasureLookup measures;

    GuideEditPages(
            GuideService guides, GuideWords words, GuideLinkFinder finder, MeasureLookup measures, KeptDesk desk) {
        super(KeptKind.GUIDE, "guide/form", desk);
        this.guides = guides;
        this.words = words;
        this.finder = finder;
        this.measures = measures;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return list(guides.all(), parameters, model);
    }

    @Override
    protected GuideForm empty() {
        return GuideForm.empty();
    }

    @Override
    protected GuideDetails saved(UUID thing) {
        return guides.forEditing(thing);
    }

    @Override
    protected GuideForm form(GuideDetails saved) {
        return GuideForm.of(saved);
    }

    @Override
    protected List<Part> differences(GuideForm form, GuideDetails saved) {
        return form.differences(saved, choices(saved));
    }

    @Override
    protected void write(GuideForm form, UUID thing, @Nullable Long version) {
        guides.write(form.command(thing, version));
    }

    @Override
    protected void changeRows(GuideForm form, String button, Model model) {
        finder.change(form, button, model);
    }

    @Override
    protected void check(GuideForm form, @Nullable GuideDetails saved, Errors errors) {
        form.checkParts(errors);
        choices(saved).check(form, errors);
    }

    @Override
    protected void fill(GuideForm form, @Nullable GuideDetails saved, Model model) {
        choices(saved).show(form, model);
        if (saved != null) {
            model.addAttribute("saved", saved);
        }
    }

    private GuideEditWords choices(@Nullable GuideDetails saved) {
        return new GuideEditWords(words, measures.all(), saved == null ? Set.of() : saved.measures());
    }
}
