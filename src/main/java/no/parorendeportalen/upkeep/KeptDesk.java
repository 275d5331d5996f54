package no.parorendeportalen.upkeep;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;

/** What the editors' pages of all that is kept true have in common: the list, and the frame of the form. */
@Component
public class KeptDesk {

    /** The model's name for the units that an owner is chosen among. */
    public static final String UNITS = "units";

    private final KeptService things;
    private final UnitService units;
    private final CurrentMunicipality current;
    private final Trail trail;
    private final MessageSource messages;

    KeptDesk(KeptService things, UnitService units, CurrentMunicipality current, Trail trail, MessageSource messages) {
        this.things = things;
        this.units = units;
        this.current = current;
        this.trail = trail;
        this.messages = messages;
    }

    /** One of several in a list to choose from, as {@code components/select} draws it. */
    public record Choice(String value, String label, boolean selected) {}

    /** Shows all of a kind, or those that the address asks for. */
    public String list(KeptKind kind, List<KeptState> all, MultiValueMap<String, String> parameters, Model model) {
        var query = KeptQuery.of(parameters);
        frame(model, trail.here(title(kind)));
        model.addAttribute("list", KeptList.of(kind, path(kind), query, all, units.units()));
        model.addAttribute(
                "standings",
                Stream.concat(
                                Stream.of(new Choice("", text("kept.standing.all"), query.standing() == null)),
                                Arrays.stream(KeptQuery.Standing.values())
                                        .map(it -> new Choice(
                                                it.word(), text("kept.standing." + it.name()), it == query.standing())))
                        .toList());
        return "upkeep/kept-list";
    }

    /** The frame of a list that its kind draws itself. */
    public void ofList(KeptKind kind, Model model) {
        frame(model, trail.here(title(kind)));
    }

    /**
     * The frame of a form.
     *
     * @param kept null for a thing to come
     */
    public void form(KeptKind kind, @Nullable KeptState kept, Model model) {
        frame(
                model,
                trail.up(title(kind), kind.listPath()),
                kept == null ? trail.here("kept.new." + kind.name()) : Crumb.here(kept.label()));
        if (kept != null) {
            model.addAttribute("kept", kept);
        }
        model.addAttribute("kind", kind);
        // Read once a page: a form that has read them already has put them there.
        if (!model.containsAttribute(UNITS)) {
            model.addAttribute(UNITS, units.units().open());
        }
        model.addAttribute("list", path(kind));
        model.addAttribute("address", kept == null ? path(kind) + "/ny" : path(kind, kept.id()));
    }

    /** Whether a form is only to be shown again: it has errors, or somebody wants to see how a text will look. */
    public static boolean asksAgain(Model model, BindingResult errors, Optional<String> preview) {
        preview.ifPresent(it -> model.addAttribute("preview", it));
        return errors.hasErrors() || preview.isPresent();
    }

    /** Whether what a form is to make is there already: the form has been sent before. */
    public boolean isMade(KeptKind kind, UUID id) {
        try {
            things.state(kind, id);
            return true;
        } catch (NotFound yet) {
            return false;
        }
    }

    /** What a thing is called now. */
    public String label(KeptKind kind, UUID id) {
        return things.state(kind, id).label();
    }

    /**
     * Both versions of a thing that somebody else has saved; from now on the form builds on theirs.
     *
     * @param own what differs of its kind alone
     */
    public Conflict conflict(UpkeepForm form, KeptState saved, List<Conflict.Part> own) {
        return form.conflict(saved, own, units.tree(), path(saved.kind(), saved.id()));
    }

    /** Answers a change of what somebody has removed with 409. The page keeps what was typed. */
    public static void removedMeanwhile(Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("removedMeanwhile", true);
    }

    /** The list of a kind. */
    public String path(KeptKind kind) {
        return "/" + current.get().address() + kind.listPath();
    }

    /** The form of a thing. */
    public String path(KeptKind kind, UUID id) {
        return "/" + current.get().address() + kind.editPath(id);
    }

    private void frame(Model model, Crumb... below) {
        model.addAttribute("section", "content");
        model.addAttribute(
                "crumbs",
                Stream.concat(
                                Stream.of(
                                        trail.up("work.nav.overview", "/admin"),
                                        trail.up("kept.content", "/admin/innhold")),
                                Arrays.stream(below))
                        .toList());
    }

    private static String title(KeptKind kind) {
        return "kept.title." + kind.name();
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
