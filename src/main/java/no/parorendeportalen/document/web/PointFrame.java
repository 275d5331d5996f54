package no.parorendeportalen.document.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentFolder;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.DraftDesk;
import no.parorendeportalen.document.Phase;
import no.parorendeportalen.document.SharedWords;
import no.parorendeportalen.document.VersionText;
import no.parorendeportalen.web.Conflict;
import no.parorendeportalen.web.Conflict.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Draws the form of a step, and puts two versions of one side by side. */
@Component
class PointFrame {

    private static final int HIGHEST_LEVEL = 3;

    private final DocumentDesk desk;
    private final DraftDesk drafts;
    private final DocumentFrame frame;
    private final DraftFrame draft;

    PointFrame(DocumentDesk desk, DraftDesk drafts, DocumentFrame frame, DraftFrame draft) {
        this.desk = desk;
        this.drafts = drafts;
        this.frame = frame;
        this.draft = draft;
    }

    /** The button that shows the words of the shared point is one of those that only show the form again. */
    void change(PointForm form, String act, Model model) {
        if (!act.equals("felles")) {
            model.addAttribute("focusRow", form.change(act));
        }
    }

    boolean asksAgain(
            PointForm form, DocumentFolder folder, BindingResult errors, Optional<String> preview, Model model) {
        form.take();
        form.check(draft.links(folder), common(folder.kind()), errors);
        preview.ifPresent(it -> model.addAttribute("preview", it));
        return errors.hasErrors() || preview.isPresent();
    }

    VersionText.Step step(PointForm form, UUID point, DocumentFolder folder) {
        return form.step(point, draft.links(folder), common(folder.kind()));
    }

    String name(PointForm form) {
        return common(DocumentKind.CHECKLIST).stream()
                .filter(it -> it.id().equals(form.getShared()))
                .map(SharedWords::title)
                .findFirst()
                .orElse(form.getTitle());
    }

    /** Only checklists have points in common. */
    private List<SharedWords> common(DocumentKind kind) {
        return kind == DocumentKind.CHECKLIST ? drafts.sharedPoints() : List.of();
    }

    /** @param point null for one to come */
    String show(PointForm form, @Nullable UUID point, DocumentFolder folder, Model model) {
        var text = DraftFrame.text(folder);
        var common = common(folder.kind());
        model.addAttribute(form);
        model.addAttribute("point", point);
        model.addAttribute("common", common(form, common));
        common.stream()
                .filter(it -> it.id().equals(form.getShared()))
                .findFirst()
                .ifPresent(it -> model.addAttribute("chosenPoint", it));
        model.addAttribute(
                "sections",
                text.steps().stream()
                        .map(VersionText.Step::section)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList());
        model.addAttribute("phases", phases(form));
        model.addAttribute("levels", levels(form));
        draft.show(model, form, draft.links(folder));
        frame.draft(model, folder, frame.here(point == null ? "document.point.new" : "document.point.edit"));
        return "document/point";
    }

    private List<Choice> common(PointForm form, List<SharedWords> common) {
        return common.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(
                                        new Choice("", frame.text("pointForm.shared.none"), form.getShared() == null)),
                                common.stream()
                                        .map(it -> new Choice(
                                                it.id().toString(),
                                                it.title(),
                                                it.id().equals(form.getShared()))))
                        .toList();
    }

    private List<Choice> phases(PointForm form) {
        return Stream.concat(
                        Stream.of(new Choice("", frame.text("pointForm.phase.none"), form.getPhase() == null)),
                        Arrays.stream(Phase.values())
                                .map(it -> new Choice(it.name(), phase(it), it == form.getPhase())))
                .toList();
    }

    private List<Choice> levels(PointForm form) {
        return Stream.concat(
                        Stream.of(new Choice("", frame.text("pointForm.level.none"), form.getLevel() == null)),
                        IntStream.rangeClosed(0, HIGHEST_LEVEL)
                                .mapToObj(it -> new Choice(
                                        String.valueOf(it),
                                        frame.text("document.level." + it),
                                        form.getLevel() != null && form.getLevel() == it)))
                .toList();
    }

    private String phase(@Nullable Phase phase) {
        return phase == null ? "" : frame.text("document.phase." + phase);
    }

    /** What is saved, beside what somebody is about to save; where it is gone, or the draft is, that is said and what was typed is kept. */
    String late(PointForm form, UUID point, UUID document, Model model, HttpServletResponse response) {
        var folder = desk.folder(document);
        var there = DraftFrame.open(folder).flatMap(it -> DraftFrame.step(it.text(), point));
        if (there.isEmpty()) {
            DraftFrame.closed(model, response);
            return show(form, point, folder, model);
        }
        var saved = PointForm.of(there.get());
        var links = draft.links(folder);
        var common = common(folder.kind());
        var mine = form.step(point, links, common);
        model.addAttribute(
                "conflict",
                new Conflict(
                        folder.draft() == null ? null : folder.draft().changedBy(),
                        List.of(
                                Part.of("pointForm.section", saved.getSection(), form.getSection()),
                                Part.of("pointForm.title", saved.getTitle(), mine.title()),
                                Part.of("pointForm.text", saved.getText(), mine.body()),
                                Part.of("pointForm.who", saved.getWho(), mine.who()),
                                Part.of("pointForm.phase", phase(saved.getPhase()), phase(mine.phase())),
                                Part.of("pointForm.deadline", saved.getDeadline(), form.getDeadline()),
                                Part.of("pointForm.level", level(saved), level(form)),
                                Part.of(
                                        "pointForm.link",
                                        WholeForm.words(links, saved.getLinks(), draft::kind),
                                        WholeForm.words(links, form.getLinks(), draft::kind))),
                        frame.path(folder) + "/utkast"));
        form.setSeen(saved.getSeen());
        return show(form, point, folder, model);
    }

    private static String level(PointForm form) {
        return form.getLevel() == null ? "" : String.valueOf(form.getLevel());
    }
}
