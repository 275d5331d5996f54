package no.parorendeportalen.document;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Points that checklists have in common: worded in one place, and a change reaches all lists that have them, at once or not at all. */
@Service
@Transactional(readOnly = true)
public class SharedPointService {

    private final SharedPoints points;
    private final SharedPointUses uses;
    private final SharedPointSpreading spreading;
    private final DocumentWriter writer;
    private final CurrentMember member;
    private final MessageSource messages;

    SharedPointService(
            SharedPoints points,
            SharedPointUses uses,
            SharedPointSpreading spreading,
            DocumentWriter writer,
            CurrentMember member,
            MessageSource messages) {
        this.points = points;
        this.uses = uses;
        this.spreading = spreading;
        this.writer = writer;
        this.member = member;
        this.messages = messages;
    }

    /** All there are, by what they say. */
    public List<SharedPointDetails> choices() {
        var lists = uses.counts();
        return points.findAll().stream()
                .map(it -> details(it, lists.getOrDefault(it.id(), 0)))
                .sorted(Comparator.comparing(it -> it.wording().title(), NorwegianOrder.names()))
                .toList();
    }

    /** @throws NotFound if the municipality has no such point */
    public SharedPointDetails find(UUID id) {
        return details(get(id), uses.counts().getOrDefault(id, 0));
    }

    /** The checklists that a change of it reaches. */
    public SharedPointReach reach(UUID id) {
        return uses.reach(get(id).id());
    }

    /**
     * Makes one, once, however often its form is sent.
     *
     * @throws Stale if another one is known in files by the same words
     */
    @Transactional
    public UUID add(UUID id, SharedPointWording wording) {
        member.requireEditor();
        if (points.findById(id).isPresent()) {
            return id;
        }
        var slug = Slug.of(wording.title());
        if (points.findAll().stream().anyMatch(it -> it.slug().equals(slug))) {
            throw new Stale(slug);
        }
        var point = points.save(new SharedPoint(id, slug, wording));
        points.flush();
        writer.tell(TrailEntry.of("sharedPoint.added", id, point.title()));
        return id;
    }

    /**
     * Words it anew, in all checklists that have it: those in force get a new version that is in force, and drafts the new words.
     *
     * @param version of the point that the form was filled in from
     * @param fingerprint of the reach that was seen beforehand
     * @throws Stale if somebody else has changed the point, or it reaches others than those seen
     * @throws AccessDeniedException if one of those in force is not theirs to approve; then nothing is changed
     */
    @Transactional
    public void revise(UUID id, long version, SharedPointWording wording, String fingerprint) {
        member.requireEditor();
        var point = points.hold(id).orElseThrow(() -> new NotFound("shared point"));
        if (!Objects.equals(point.version(), version)) {
            throw new Stale(point.title());
        }
        spreading.hold(uses.reach(id));
        var reach = uses.reach(id);
        if (!reach.fingerprint().equals(fingerprint)) {
            throw new Stale(point.title());
        }
        if (!reach.refused().isEmpty()) {
            throw new AccessDeniedException("somebody else approves one of the lists");
        }
        var before = point.wording();
        if (before.equals(wording)) {
            return;
        }
        point.word(wording);
        points.flush();
        writer.tell(TrailEntry.of("sharedPoint.revised", id, wording.title())
                .changing("title", before.title(), wording.title())
                .changing("text", before.body(), wording.body())
                .changing("doneBy", before.who(), wording.who()));
        spreading.spread(
                reach,
                id,
                wording,
                message("sharedPoint.note", wording),
                message("sharedPoint.note.approved", wording));
    }

    private String message(String key, SharedPointWording wording) {
        return messages.getMessage(key, new Object[] {wording.title()}, LocaleContextHolder.getLocale());
    }

    private SharedPoint get(UUID id) {
        return points.findById(id).orElseThrow(() -> new NotFound("shared point"));
    }

    private static SharedPointDetails details(SharedPoint point, int lists) {
        return new SharedPointDetails(
                point.id(), Objects.requireNonNullElse(point.version(), 0L), point.slug(), point.wording(), lists);
    }
}
