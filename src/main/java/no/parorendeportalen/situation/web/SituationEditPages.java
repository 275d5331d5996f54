package no.parorendeportalen.situation.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.situation.SituationDetails;
import no.parorendeportalen.situation.SituationService;
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

/** Writing the situations that carers recognise themselves in. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/situasjoner")
class SituationEditPages extends KeptEditPages<SituationForm, SituationDetails> {

    private final SituationService situations;

    SituationEditPages(SituationService situations, KeptDesk desk) {
        super(KeptKind.SITUATION, "situation/form", desk);
        this.situations = situations;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return list(situations.all(), parameters, model);
    }

    @Override
    protected SituationForm empty() {
        return SituationForm.empty();
    }

    @Override
    protected SituationDetails saved(UUID thing) {
        return situations.forEditing(thing);
    }

    @Override
    protected SituationForm form(SituationDetails saved) {
        return SituationForm.of(saved);
    }

    @Override
    protected List<Part> differences(SituationForm form, SituationDetails saved) {
        return form.differences(saved);
    }

    @Override
    protected void write(SituationForm form, UUID thing, @Nullable Long version) {
        situations.write(form.command(thing, version));
    }
}
