package no.parorendeportalen.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.attachment.AttachedFile;
import no.parorendeportalen.attachment.AttachmentRefused;
import no.parorendeportalen.attachment.AttachmentService;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing in a draft piece by piece. Each piece is compared with what its form was filled in from, so that two who write in different steps
 * do not disturb each other, and two who write in the same one see both texts.
 */
@Service
@Transactional(readOnly = true)
public class DraftDesk {

    private final DocumentWriter writer;
    private final SharedPoints shared;
    private final AttachmentService attachments;
    private final CurrentMember member;

    DraftDesk(DocumentWriter writer, SharedPoints shared, AttachmentService attachments, CurrentMember member) {
        this.writer = writer;
        this.shared = shared;
        this.attachments = attachments;
        this.member = member;
    }

    /**
     * Says of the whole what a form says.
     *
     * @param seen {@link Seen} of what the form was filled in from
     * @throws Stale if somebody else was first, or it is no draft any more
     */
    @Transactional
    public void write(UUID document, String seen, WholeText whole) {
        change(document, before -> {
            var saved = WholeText.of(before);
            requireSeen(saved, seen, saved.equals(whole));
            return whole.in(before);
        });
    }

    /**
     * Puts a step where somebody wants it, once, however often its form is sent. One that is a shared point has that point's words.
     *
     * @param after the step that it comes after; null, or one that is gone: the last
     * @throws Stale if the point is there with other words, or it is no draft any more
     */
    @Transactional
    public void add(UUID document, VersionText.Step step, @Nullable UUID after) {
        var worded = worded(step);
        change(document, before -> {
            var there = find(before, step.point());
            if (there != null) {
                if (!there.equals(worded)) {
                    throw new Stale(there.title());
                }
                return before;
            }
            if (before.steps().size() >= VersionText.MOST_STEPS) {
                throw new IllegalStateException("No more steps than " + VersionText.MOST_STEPS);
            }
            var steps = new ArrayList<>(before.steps());
            var place = place(before, after);
            steps.add(place < 0 ? steps.size() : place + 1, worded);
            return before.with(steps);
        });
    }

    /**
     * Says in a step what a form says.
     *
     * @param seen {@link Seen} of what the form was filled in from
     * @throws Stale if somebody else was first, the step is gone, or it is no draft any more
     */
    @Transactional
    public void write(UUID document, String seen, VersionText.Step step) {
        var worded = worded(step);
        change(document, before -> {
            var place = place(before, step.point());
            if (place < 0) {
                throw new Stale("step");
            }
            var saved = before.steps().get(place);
            requireSeen(saved, seen, saved.equals(worded));
            var steps = new ArrayList<>(before.steps());
            steps.set(place, worded);
            return before.with(steps);
        });
    }

    /** Exchanges a step with its neighbour; nothing at the ends. */
    @Transactional
    public void move(UUID document, UUID point, boolean up) {
        change(document, before -> {
            var place = place(before, point);
            var other = place + (up ? -1 : 1);
            if (place < 0 || other < 0 || other >= before.steps().size()) {
                return before;
            }
            var steps = new ArrayList<>(before.steps());
            Collections.swap(steps, place, other);
            return before.with(steps);
        });
    }

    /**
     * Takes a step out; nothing where it is gone already.
     *
     * @param seen {@link Seen} of what was asked about
     * @throws Stale if somebody else has changed it, or it is no draft any more
     */
    @Transactional
    public void remove(UUID document, UUID point, String seen) {
        change(document, before -> {
            var saved = find(before, point);
            if (saved == null) {
                return before;
            }
            requireSeen(saved, seen, false);
            return before.with(before.steps().stream().filter(it -> it != saved).toList());
        });
    }

    /**
     * Attaches a file, once, however often its form is sent.
     *
     * @throws AttachmentRefused if the draft has as many as it may
     */
    @Transactional
    public void attach(UUID document, AttachedFile file) throws AttachmentRefused {
        member.requireEditor();
        var draft = writer.inWork(document, VersionState.DRAFT, null);
        var before = draft.text();
        var all = new ArrayList<>(before.attachments());
        attachments.keep(file, before.attachments()).ifPresent(all::add);
        writer.write(draft, before.attaching(all));
    }

    /** Takes a file away from the draft; the versions before it keep it. */
    @Transactional
    public void detach(UUID document, UUID attachment) {
        change(
                document,
                before -> before.attaching(before.attachments().stream()
                        .filter(it -> !it.equals(attachment))
                        .toList()));
    }

    /** What checklists have in common, by title. */
    public List<SharedWords> sharedPoints() {
        return shared.findAll().stream()
                .map(it -> new SharedWords(it.id(), it.title(), it.body(), it.who(), it.phase()))
                .sorted(Comparator.comparing(SharedWords::title, NorwegianOrder.names())
                        .thenComparing(SharedWords::id))
                .toList();
    }

    private void change(UUID document, UnaryOperator<VersionText> change) {
        member.requireEditor();
        var draft = writer.inWork(document, VersionState.DRAFT, null);
        writer.write(draft, change.apply(draft.text()));
    }

    /** What is written already does not have to be as it was. */
    private static void requireSeen(Record saved, String seen, boolean written) {
        if (!written && !Seen.of(saved).equals(seen)) {
            throw new Stale("a part of the draft");
        }
    }

    private VersionText.Step worded(VersionText.Step step) {
        if (step.shared() == null) {
            return step;
        }
        var point = shared.findById(step.shared()).orElseThrow(() -> new NotFound("shared point"));
        return new VersionText.Step(
                step.point(),
                step.section(),
                point.title(),
                point.body(),
                point.who(),
                point.phase(),
                step.deadline(),
                step.level(),
                point.id(),
                step.links());
    }

    private static VersionText.@Nullable Step find(VersionText text, UUID point) {
        var place = place(text, point);
        return place < 0 ? null : text.steps().get(place);
    }

    private static int place(VersionText text, @Nullable UUID point) {
        return points(text).indexOf(point);
    }

    private static List<UUID> points(VersionText text) {
        return text.steps().stream().map(VersionText.Step::point).toList();
    }
}
