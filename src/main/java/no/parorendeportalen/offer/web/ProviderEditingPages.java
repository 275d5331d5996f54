package no.parorendeportalen.offer.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.offer.ProviderDetails;
import no.parorendeportalen.offer.ProviderService;
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

/** Writing providers. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/tilbydere")
class ProviderEditingPages extends KeptEditPages<ProviderForm, ProviderDetails> {

    private final ProviderService providers;
    private final OfferEditingWords words;

    ProviderEditingPages(ProviderService providers, OfferEditingWords words, KeptDesk desk) {
        super(KeptKind.PROVIDER, "offer/provider-form", desk);
        this.providers = providers;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return list(providers.all().stream().map(ProviderDetails::kept).toList(), parameters, model);
    }

    @Override
    protected ProviderForm empty() {
        return ProviderForm.empty();
    }

    @Override
    protected ProviderDetails saved(UUID thing) {
        return providers.forEditing(thing);
    }

    @Override
    protected ProviderForm form(ProviderDetails saved) {
        return ProviderForm.of(saved);
    }

    @Override
    protected List<Part> differences(ProviderForm form, ProviderDetails saved) {
        return form.differences(saved, words);
    }

    @Override
    protected void write(ProviderForm form, UUID thing, @Nullable Long version) {
        providers.write(form.command(thing, version));
    }

    @Override
    protected void fill(ProviderForm form, @Nullable ProviderDetails saved, Model model) {
        model.addAttribute("kinds", form.kindChoices(words));
    }
}
