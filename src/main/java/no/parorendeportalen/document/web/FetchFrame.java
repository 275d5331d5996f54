package no.parorendeportalen.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentFile;
import no.parorendeportalen.document.DocumentFiles;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.DocumentSettings;
import no.parorendeportalen.document.web.TakeForm.Way;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Slug;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What would come of a file, and what comes of it. */
@Component
class FetchFrame {

    private static final int MOST_TRIED = 100;

    private final DocumentFiles files;
    private final DocumentDesk desk;
    private final DocumentFrame frame;

    FetchFrame(DocumentFiles files, DocumentDesk desk, DocumentFrame frame) {
        this.files = files;
        this.desk = desk;
        this.frame = frame;
    }

    /** The next version where there is one with its address that nobody is working on, otherwise a new one. */
    TakeForm proposal(byte[] bytes, DocumentFile file) {
        var form = TakeForm.of(bytes);
        var there = there(file);
        form.setWay(there.isPresent() && there.get().draft() == null ? Way.NEXT : Way.NEW);
        form.setSlug(free(file));
        return form;
    }

    private String free(DocumentFile file) {
        var slug = file.key();
        for (var number = 2; number < MOST_TRIED && desk.isTaken(file.kind(), slug); number++) {
            slug = Slug.numbered(file.key(), number);
        }
        return slug;
    }

    private Optional<DocumentFolder> there(DocumentFile file) {
        return desk.find(file.kind(), file.key()).map(desk::folder);
    }

    String show(TakeForm form, DocumentFile file, DocumentKind kind, Model model) {
        var taken = files.text(file);
        var there = there(file);
        model.addAttribute(form);
        model.addAttribute("file", file);
        model.addAttribute("from", origin(file));
        model.addAttribute("steps", taken.text().steps());
        model.addAttribute("missing", taken.missing());
        there.ifPresent(it -> model.addAttribute("there", it));
        model.addAttribute("ways", ways(form, there));
        model.addAttribute("action", frame.path(kind) + "/hent/ta-inn");
        frame.list(model, kind, frame.here("document.fetch.look"));
        return "document/fetch-preview";
    }

    private List<Choice> ways(TakeForm form, Optional<DocumentFolder> there) {
        var ways = new ArrayList<Choice>();
        there.filter(it -> it.draft() == null)
                .ifPresent(it -> ways.add(new Choice(
                        Way.NEXT.name(),
                        frame.text("document.fetch.next", it.title()),
                        form.getWay() == Way.NEXT,
                        null,
                        frame.text("document.fetch.next.help"))));
        ways.add(new Choice(
                Way.NEW.name(),
                frame.text("document.fetch.new"),
                form.getWay() != Way.NEXT || ways.isEmpty(),
                null,
                frame.text("document.fetch.new.help")));
        return ways;
    }

    /** @throws no.parorendeportalen.shared.Stale if what it is to become is taken, or being worked on */
    DocumentFolder take(TakeForm form, DocumentFile file) {
        if (form.getWay() == Way.NEXT) {
            var document = desk.find(file.kind(), file.key()).orElseThrow(() -> new NotFound("document"));
            files.takeAsNext(file, document, origin(file));
            return desk.folder(document);
        }
        var id = form.newId();
        files.take(
                file.at(form.getSlug().isEmpty() ? file.key() : form.getSlug()),
                id,
                origin(file),
                false,
                settings(file));
        return desk.folder(id);
    }

    /** What it asks of others here, its editors say when it has come in. */
    private static DocumentSettings settings(DocumentFile file) {
        return new DocumentSettings(
                null,
                null,
                Set.copyOf(file.serviceAreas()),
                Set.<UUID>of(),
                file.receipt(),
                file.revisionMonths(),
                Set.of());
    }

    private String origin(DocumentFile file) {
        var from = file.from() == null || file.from().isBlank() ? frame.text("document.fetch.unknown") : file.from();
        return file.version() == null ? from : frame.text("document.fetch.from", from, String.valueOf(file.version()));
    }
}
