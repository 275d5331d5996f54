package no.parorendeportalen.strategy;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the running text of the revision being worked on: what it says of itself, chapters, references, areas, goals and approaches.
 * Each has a version of its own. All of it throws {@link Stale} when somebody else was first or the text is frozen, and {@link NotFound}
 * when the revision has no such piece.
 */
@Service
@Transactional
public class DraftTextService {

    private final Draft draft;
    private final Places places;
    private final EntityManager entities;

    DraftTextService(Draft draft, Places places, EntityManager entities) {
        this.draft = draft;
        this.places = places;
        this.entities = entities;
    }

    /** Writes what the revision says of itself. */
    public void write(WriteFrame command) {
        var revision = draft.toFrame();
        if (!Objects.equals(revision.version(), command.version())) {
            throw new Stale("revision");
        }
        var before = revision.frame();
        revision.call(
                command.title(),
                command.areaWord(),
                new Heading(
                        command.areasHeading().title(), command.areasHeading().number()),
                new Heading(command.planHeading().title(), command.planHeading().number()));
        revision.frame(command.epigraph(), command.period(), command.term(), command.revisedEvery());
        draft.keep(FrameWords.changes(before, revision.frame(), revision));
    }

    /** Makes a chapter after the others, or says anew what one says. */
    public UUID write(WriteChapter command) {
        var heading = new Heading(command.title(), command.printedNumber());
        if (command.version() == null) {
            return draft.add(command.id(), Chapter.class, () -> chapter(command, heading));
        }
        var chapter = draft.partToWrite(Chapter.class, command.id(), command.version());
        var entry = TrailEntry.of("chapter.revised", chapter.id(), heading.title())
                .changing("title", chapter.heading().title(), heading.title())
                .changing("printedNumber", chapter.heading().printedNumber(), heading.printedNumber())
                .changing("text", chapter.body(), Texts.body(command.text()));
        chapter.revise(heading, command.text());
        draft.keep(entry);
        return chapter.id();
    }

    private Chapter chapter(WriteChapter command, Heading heading) {
        var revision = draft.toWriteIn();
        var parent = command.parent() == null ? null : draft.partToFill(Chapter.class, command.parent());
        if (parent != null && parent.parent() != null) {
            throw new NotFound("a section has no sections");
        }
        var siblings = parent == null
                ? new Siblings("Chapter", "p.parent is null and p.revision = :owner", revision)
                : new Siblings("Chapter", "p.parent = :owner", parent);
        return new Chapter(
                revision,
                parent,
                places.afterLast(siblings),
                heading,
                freeAddress(revision, command.title()),
                command.text());
    }

    private String freeAddress(Revision revision, String title) {
        var taken = entities.createQuery("select c.address from Chapter c where c.revision = :revision", String.class)
                .setParameter("revision", revision)
                .getResultList();
        var address = Slug.orElse(title, "kapittel");
        for (var i = 2; taken.contains(address); i++) {
            address = Slug.numbered(Slug.orElse(title, "kapittel"), i);
        }
        return address;
    }

    /** Makes a footnote after the others, or says anew what one says. */
    public UUID write(WriteReference command) {
        if (command.version() == null) {
            return draft.add(command.id(), SourceReference.class, () -> reference(command));
        }
        var reference = draft.partToWrite(SourceReference.class, command.id(), command.version());
        var entry = TrailEntry.of("reference.revised", reference.id(), reference.label())
                .changing("text", reference.body(), Texts.body(command.text()));
        reference.revise(command.text());
        draft.keep(entry);
        return reference.id();
    }

    private SourceReference reference(WriteReference command) {
        var revision = draft.toWriteIn();
        var number = entities.createQuery(
                        "select coalesce(max(s.number), 0) + 1 from SourceReference s where s.revision = :revision",
                        Integer.class)
                .setParameter("revision", revision)
                .getSingleResult();
        return new SourceReference(revision, number, command.text());
    }

    /** Makes an area after the others, or says anew what one says. */
    public UUID write(WriteArea command) {
        var heading = new Heading(command.title(), command.printedNumber());
        if (command.version() == null) {
            return draft.add(command.id(), StrategyArea.class, () -> {
                var revision = draft.toWriteIn();
                var last = places.afterLast(new Siblings("StrategyArea", "p.revision = :owner", revision));
                return new StrategyArea(revision, last, heading, command.text());
            });
        }
        var area = draft.partToWrite(StrategyArea.class, command.id(), command.version());
        var entry = TrailEntry.of("area.revised", area.id(), heading.title())
                .changing("title", area.heading().title(), heading.title())
                .changing("printedNumber", area.heading().printedNumber(), heading.printedNumber())
                .changing("text", area.body(), Texts.body(command.text()));
        area.revise(heading, command.text());
        draft.keep(entry);
        return area.id();
    }

    /** Makes a goal or an approach after the others of its area, or says anew what one says. */
    public UUID write(WriteWording command) {
        var wording = new Wording(command.table(), command.prose());
        var type = worded(command.kind());
        if (command.version() == null) {
            return draft.add(command.id(), type, () -> worded(command, wording));
        }
        var part = draft.partToWrite(type, command.id(), command.version());
        var before = part.wording();
        part.revise(wording);
        draft.keep(TrailEntry.of(Draft.act(part, "revised"), part.id(), part.label())
                .changing("tableText", before.table(), wording.table())
                .changing("proseText", before.prose(), wording.prose()));
        return part.id();
    }

    private WordedPart worded(WriteWording command, Wording wording) {
        var area = draft.partToFill(StrategyArea.class, command.area());
        var entity = command.kind() == PartKind.GOAL ? "Goal" : "Approach";
        var last = places.afterLast(new Siblings(entity, "p.area = :owner", area));
        return command.kind() == PartKind.GOAL ? new Goal(area, last, wording) : new Approach(area, last, wording);
    }

    @SuppressWarnings("unchecked") // the two kinds there are
    private static Class<WordedPart> worded(PartKind kind) {
        if (kind != PartKind.GOAL && kind != PartKind.APPROACH) {
            throw new IllegalArgumentException("Not a goal or an approach: " + kind);
        }
        return (Class<WordedPart>) (Class<?>) kind.type();
    }
}
