package no.parorendeportalen.offer.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.offer.OfferDesk;
import no.parorendeportalen.offer.OfferStatus;
import no.parorendeportalen.offer.OfferWritten;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pauses an offer, opens it, says that it is full or ended: a word and a notice, and the public sees it at once. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/tilbud/{offer}/status")
class OfferStandingPages {

    private final OfferDesk offers;
    private final OfferEditingWords words;
    private final KeptDesk desk;

    OfferStandingPages(OfferDesk offers, OfferEditingWords words, KeptDesk desk) {
        this.offers = offers;
        this.words = words;
        this.desk = desk;
    }

    /** As {@code components/radio-group} draws it. */
    record Item(String value, String label, @Nullable String help, boolean checked) {}

    @GetMapping
    String ask(@PathVariable UUID offer, Model model) {
        var saved = there(offer);
        return show(saved, OfferStandingForm.of(saved), model);
    }

    @PostMapping
    String stand(
            @PathVariable UUID offer,
            @Valid OfferStandingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var saved = there(offer);
        if (errors.hasErrors()) {
            return show(saved, form, model);
        }
        try {
            offers.stand(offer, form.knownVersion(), form.instead(saved.standing()));
        } catch (Stale meanwhile) {
            var theirs = there(offer);
            model.addAttribute("conflict", conflict(theirs, form));
            form.setVersion(theirs.kept().version());
            return show(theirs, form, model);
        }
        Flash.tell(redirect, "offerStanding.saved", saved.texts().title(), status(form.getStatus()));
        return "redirect:" + desk.path(KeptKind.OFFER, offer);
    }

    private Conflict conflict(OfferWritten theirs, OfferStandingForm form) {
        return new Conflict(
                theirs.kept().changedBy(),
                List.of(
                        Part.of(
                                "offerStandingForm.status",
                                status(theirs.standing().status()),
                                status(form.getStatus())),
                        Part.of("offerStandingForm.notice", theirs.standing().notice(), form.getNotice())),
                desk.path(KeptKind.OFFER, theirs.id()));
    }

    private OfferWritten there(UUID offer) {
        var saved = offers.forEditing(offer);
        if (saved.kept().removed()) {
            throw new NotFound("offer has been removed");
        }
        return saved;
    }

    private String show(OfferWritten saved, OfferStandingForm form, Model model) {
        desk.form(KeptKind.OFFER, saved.kept(), model);
        model.addAttribute("saved", saved);
        model.addAttribute(form);
        model.addAttribute(
                "statuses",
                Arrays.stream(OfferStatus.values())
                        .map(it -> new Item(
                                it.name(), status(it), words.text("offerStanding.help." + it), it == form.getStatus()))
                        .toList());
        return "offer/standing";
    }

    private String status(@Nullable OfferStatus status) {
        return status == null ? "" : words.text("offer.status." + status);
    }
}
