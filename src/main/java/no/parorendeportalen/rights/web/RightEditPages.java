package no.parorendeportalen.rights.web;

import java.util.List;
import java.util.UUID;
import no.parorendeportalen.access.EditorOnly;
import no.parorendeportalen.rights.RightDetails;
import no.parorendeportalen.rights.RightService;
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

/** Writing what the law gives. */
@Controller
@EditorOnly
@RequestMapping("/{municipality}/admin/rettigheter")
class RightEditPages extends KeptEditPages<RightForm, RightDetails> {

    private final RightService rights;

    RightEditPages(RightService rights, KeptDesk desk) {
        super(KeptKind.RIGHT, "rights/form", desk);
        this.rights = rights;
    }

    @GetMapping
    String list(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        return list(rights.all(), parameters, model);
    }

    @Override
    protected RightForm empty() {
        return RightForm.empty();
    }

    @Override
    protected RightDetails saved(UUID thing) {
        return rights.forEditing(thing);
    }

    @Override
    protected RightForm form(RightDetails saved) {
        return RightForm.of(saved);
    }

    @Override
    protected List<Part> differences(RightForm form, RightDetails saved) {
        return form.differences(saved);
    }

    @Override
    protected void write(RightForm form, UUID thing, @Nullable Long version) {
        rights.write(form.command(thing, version));
    }
}
