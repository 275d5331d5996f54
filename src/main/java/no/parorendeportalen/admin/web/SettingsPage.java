package no.parorendeportalen.admin.web;

import jakarta.validation.Valid;
import java.util.List;
import no.parorendeportalen.access.AdministratorOnly;
import no.parorendeportalen.audit.TrailService;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.MunicipalityService;
import no.parorendeportalen.municipality.Palette;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Flash;
import no.parorendeportalen.web.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the municipality is called, looks like and is reached by, and how often its strategy is revised. */
@Controller
@AdministratorOnly
@RequestMapping("/{municipality}/admin/innstillinger")
class SettingsPage {

    private static final String VIEW = "admin/settings";

    private final MunicipalityService municipalities;
    private final TrailService changes;
    private final CurrentMunicipality current;
    private final Trail trail;
    private final MessageSource messages;

    SettingsPage(
            MunicipalityService municipalities,
            TrailService changes,
            CurrentMunicipality current,
            Trail trail,
            MessageSource messages) {
        this.municipalities = municipalities;
        this.changes = changes;
        this.current = current;
        this.trail = trail;
        this.messages = messages;
    }

    @ModelAttribute
    void frame(Model model) {
        model.addAttribute("section", "settings");
        model.addAttribute("crumbs", List.of(trail.up("work.nav.overview", "/admin"), trail.here("settings.title")));
        model.addAttribute("path", path());
        model.addAttribute("palettes", Palette.values());
    }

    @GetMapping
    String settings(Model model) {
        model.addAttribute("settingsForm", SettingsForm.of(municipalities.settings()));
        return VIEW;
    }

    @PostMapping
    String save(@Valid SettingsForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            return VIEW;
        }
        try {
            municipalities.change(form.settings());
        } catch (Stale stale) {
            var saved = SettingsForm.of(municipalities.settings());
            model.addAttribute("conflict", conflict(saved, form));
            form.setVersion(saved.getVersion());
            return VIEW;
        }
        Flash.tell(redirect, "settings.saved");
        return "redirect:" + path();
    }

    private Conflict conflict(SettingsForm saved, SettingsForm own) {
        return new Conflict(
                changes.lastHand(current.get().id()).orElse(null),
                List.of(
                        part("name", saved.getName(), own.getName()),
                        part("contactName", saved.getContactName(), own.getContactName()),
                        part("phone", saved.getPhone(), own.getPhone()),
                        part("email", saved.getEmail(), own.getEmail()),
                        part("opening", saved.getOpening(), own.getOpening()),
                        part("palette", paletteName(saved.getPalette()), paletteName(own.getPalette())),
                        part("term", String.valueOf(saved.getTerm()), String.valueOf(own.getTerm())),
                        part(
                                "revisedEvery",
                                String.valueOf(saved.getRevisedEvery()),
                                String.valueOf(own.getRevisedEvery())),
                        part("privacy", saved.getPrivacy(), own.getPrivacy()),
                        part("accessibility", saved.getAccessibility(), own.getAccessibility())),
                path());
    }

    private Conflict.Part part(String field, @Nullable String saved, @Nullable String own) {
        return Conflict.Part.of("settingsForm." + field, saved, own);
    }

    private @Nullable String paletteName(@Nullable Palette palette) {
        return palette == null ? null : text("palette." + palette.name());
    }

    private String path() {
        return "/" + current.get().address() + "/admin/innstillinger";
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
