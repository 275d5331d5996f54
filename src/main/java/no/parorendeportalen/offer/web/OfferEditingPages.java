package no.parorendeportalen.offer.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.offer.OfferWritten;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptEditPages;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Conflict.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing offers. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/tilbud")
class OfferEditingPages extends KeptEditPages<OfferForm, OfferWritten> {

    private final OfferDesk offers;
    private final OfferEditingWords words;

    OfferEditingPages(OfferDesk offers, OfferEditingWords words, KeptDesk desk) {
        super(KeptKind.OFFER, "offer/edit", desk);
        this.offers = offers;
        this.words = words;
    }

    @Override
    protected OfferForm empty() {
        return OfferForm.empty();
    }

    @Override
    protected OfferWritten saved(UUID thing) {
        return offers.forEditing(thing);
    }

    @Override
    protected OfferForm form(OfferWritten saved) {
        return OfferForm.of(saved);
    }

    @Override
    protected List<Part> differences(OfferForm form, OfferWritten saved) {
        return form.differences(saved, choices(saved));
    }

    @Override
    protected void write(OfferForm form, UUID thing, @Nullable Long version) {
        offers.write(form.command(thing, version));
    }

    @Override
    protected void check(OfferForm form, @Nullable OfferWritten saved, Errors errors) {
        form.check(errors);
        choices(saved).check(form, errors);
    }

    @Override
    protected void fill(OfferForm form, @Nullable OfferWritten saved, Model model) {
        choices(saved).show(form, model);
        if (saved != null) {
            model.addAttribute("saved", saved);
        }
    }

    private OfferEditingChoices choices(@Nullable OfferWritten saved) {
        return words.choices(saved == null ? null : saved.links());
    }
}
