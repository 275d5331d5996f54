package no.parorendeportalen.guidance.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.guidance.HowToDetails;
import no.parorendeportalen.guidance.HowToService;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.rights.RightService;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptRowsPages;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing how something is applied for. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/framgangsmater")
class HowToEditPages extends KeptRowsPages<HowToForm, HowToDetails> {

    private final HowToService howTos;
    private final OfferDesk offers;
    private final RightService rights;

    HowToEditPages(HowToService howTos, OfferDesk offers, RightService rights, KeptDesk desk) {
        super(KeptKind.HOWTO, "guidance/how-to-form", desk);
        this.howTos = howTos;
        this.offers = offers;
        this.rights = rights;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return list(howTos.all(), parameters, model);
    }

    @Override
    protected HowToForm empty() {
        return HowToForm.empty();
    }

    @Override
    protected HowToDetails saved(UUID thing) {
        return howTos.forEditing(thing);
    }

    @Override
    protected HowToForm form(HowToDetails saved) {
        return HowToForm.of(saved);
    }

    @Override
    protected List<Part> differences(HowToForm form, HowToDetails saved) {
        return form.differences(saved, offers.choices(), rights.choices());
    }

    @Override
    protected void write(HowToForm form, UUID thing, @Nullable Long version) {
        howTos.write(form.command(thing, version));
    }

    @Override
    protected void changeRows(HowToForm form, String button, Model model) {
        model.addAttribute("focusRow", Rows.change(form.getSteps(), StepRow::new, button));
    }

    @Override
    protected void check(HowToForm form, @Nullable HowToDetails saved, Errors errors) {
        form.checkSteps(errors);
    }

    @Override
    protected void fill(HowToForm form, @Nullable HowToDetails saved, Model model) {
        model.addAttribute("offerChoices", form.offerChoices(offers.choices()));
        model.addAttribute("rightChoices", form.rightChoices(rights.choices()));
    }
}
