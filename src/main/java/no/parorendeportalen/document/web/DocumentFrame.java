package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.web.Crumb;
import no.parorendeportalen.web.Trail;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the editors' pages of documents have in common. One address is a routine's, the same with another word a checklist's. */
@Component
class DocumentFrame {

    private final DocumentDesk desk;
    private final CurrentMunicipality current;
    private final Trail trail;
    private final MessageSource messages;

    DocumentFrame(DocumentDesk desk, CurrentMunicipality current, Trail trail, MessageSource messages) {
        this.desk = desk;
        this.current = current;
        this.trail = trail;
        this.messages = messages;
    }

    /** The kind that an address below {@code /{municipality}/admin/} is of. */
    static DocumentKind kind(HttpServletRequest request) {
        return DocumentKind.named(request.getRequestURI().split("/", 5)[3]);
    }

    /** @throws NotFound if there is none of the kind that the address names */
    DocumentFolder folder(HttpServletRequest request, UUID document) {
        var folder = desk.folder(document);
        if (folder.kind() != kind(request)) {
            throw new NotFound("document of that kind");
        }
        return folder;
    }

    String path(String below) {
        return "/" + current.get().address() + below;
    }

    static String below(DocumentKind kind) {
        return "/admin/" + kind.word();
    }

    static String below(DocumentFolder folder) {
        return below(folder.kind()) + "/" + folder.id();
    }

    String path(DocumentKind kind) {
        return path(below(kind));
    }

    String path(DocumentFolder folder) {
        return path(below(folder));
    }

    String redirect(DocumentFolder folder, String further) {
        return "redirect:" + path(folder) + further;
    }

    /** The frame of a page below the list of a kind. */
    void list(Model model, DocumentKind kind, Crumb... further) {
        model.addAttribute("section", "content");
        model.addAttribute("kind", kind);
        model.addAttribute("list", path(kind));
        var crumbs = Stream.of(trail.up("work.nav.overview", "/admin"), trail.up("kept.content", "/admin/innhold"));
        model.addAttribute(
                "crumbs",
                (further.length == 0
                                ? Stream.concat(crumbs, Stream.of(trail.here("document.list." + kind)))
                                : Stream.of(
                                                crumbs,
                                                Stream.of(trail.up("document.list." + kind, below(kind))),
                                                Arrays.stream(further))
                                        .flatMap(it -> it))
                        .toList());
    }

    /** The frame of a document's own page. */
    void own(Model model, DocumentFolder folder) {
        list(model, folder.kind(), Crumb.here(folder.title()));
        folder(model, folder);
    }

    /** The frame of a page below a document's own. */
    void below(Model model, DocumentFolder folder, Crumb... further) {
        list(
                model,
                folder.kind(),
                Stream.concat(Stream.of(trail.to(folder.title(), below(folder))), Arrays.stream(further))
                        .toArray(Crumb[]::new));
        folder(model, folder);
    }

    /** The frame of a page below that of the draft. */
    void draft(Model model, DocumentFolder folder, Crumb here) {
        below(model, folder, trail.up("document.draft", below(folder) + "/utkast"), here);
    }

    private void folder(Model model, DocumentFolder folder) {
        model.addAttribute("folder", folder);
        model.addAttribute("own", path(folder));
    }

    Crumb here(String key, Object... arguments) {
        return trail.here(key, arguments);
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
