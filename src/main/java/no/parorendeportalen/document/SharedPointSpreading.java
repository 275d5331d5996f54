package no.parorendeportalen.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a changed point to the checklists that have it. What is in force gets a next version that says nothing else new and is in force for
 * the same days from today on. What is being worked on goes on with the new words, under the number after that; what was sent to be
 * approved comes back, since it says something else now.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SharedPointSpreading {

    private final DocumentVersions versions;
    private final DocumentWriter writer;

    SharedPointSpreading(DocumentVersions versions, DocumentWriter writer) {
        this.versions = versions;
        this.writer = writer;
    }

    /** Until the transaction ends, always in the same order, so that two never wait for each other. */
    void hold(SharedPointReach reach) {
        documents(reach).forEach(writer::hold);
    }

    /**
     * @param note what is new in each list
     * @param why nobody approves the new versions separately
     */
    void spread(SharedPointReach reach, UUID point, SharedPointWording wording, String note, String why) {
        for (var document : documents(reach)) {
            var replaced = reach.approved().stream()
                    .filter(it -> it.document().equals(document))
                    .map(SharedPointReach.Reached::number)
                    .toList();
            spread(writer.hold(document), replaced, new Change(point, wording, note, why));
        }
    }

    private static List<UUID> documents(SharedPointReach reach) {
        return reach.lists().stream()
                .map(SharedPointReach.Reached::document)
                .distinct()
                .sorted()
                .toList();
    }

    private record Change(UUID point, SharedPointWording wording, String note, String why) {

        VersionText in(VersionText text) {
            return new VersionText(
                    text.title(),
                    text.purpose(),
                    text.appliesTo(),
                    text.legalBasis(),
                    text.words(),
                    text.changeNote(),
                    text.readAgain(),
                    text.steps().stream().map(this::in).toList(),
                    text.links(),
                    text.attachments());
        }

        private VersionText.Step in(VersionText.Step step) {
            return point.equals(step.shared())
                    ? new VersionText.Step(
                            step.point(),
                            step.section(),
                            wording.title(),
                            wording.body(),
                            wording.who(),
                            wording.phase(),
                            step.deadline(),
                            step.level(),
                            step.shared(),
                            step.links())
                    : step;
        }

        VersionText noted(VersionText text) {
            var next = in(text.asNext());
            return new VersionText(
                    next.title(),
                    next.purpose(),
                    next.appliesTo(),
                    next.legalBasis(),
                    next.words(),
                    note,
                    false,
                    next.steps(),
                    next.links(),
                    next.attachments());
        }
    }

    /** @param replaced numbers of the versions that are, or will be, in force with the point */
    private void spread(Document document, List<Integer> replaced, Change change) {
        var inWork = versions.inWork(document.id()).orElse(null);
        if (inWork != null && inWork.state() == VersionState.REVIEW) {
            inWork.sendBack();
            writer.tell(inWork, VersionAct.RETURNED, change.note());
        }
        if (replaced.isEmpty()) {
            if (inWork != null) {
                inWork.write(change.in(inWork.text()), writer.writer());
                versions.flush();
            }
            return;
        }
        if (inWork != null) {
            inWork.discard();
            writer.tell(inWork, VersionAct.DISCARDED, change.note());
        }
        replaced.stream().sorted().forEach(it -> replace(document, it, change));
        if (inWork != null) {
            begin(document, change.in(inWork.text()), inWork.isExample());
        }
    }

    private void replace(Document document, int number, Change change) {
        var today = writer.today();
        var old = versions.find(document.id(), number).orElseThrow();
        var from = latest(today, Objects.requireNonNull(old.validFrom()));
        var until = old.validUntil();
        var next = begin(document, change.noted(old.text()), old.isExample());
        next.send(null);
        writer.tell(next, VersionAct.SENT, null);
        // One that should have been looked at again is still to be.
        var reviewBy = Objects.requireNonNull(old.reviewBy());
        old.end(today);
        next.approve(writer.by(), from, latest(reviewBy, from.plusDays(1)));
        if (until != null) {
            next.end(until);
        }
        writer.tell(next, VersionAct.APPROVED, change.why());
    }

    private DocumentVersion begin(Document document, VersionText text, boolean example) {
        var number = versions.of(document.id()).get(0).number() + 1;
        var version = new DocumentVersion(document, number, text, example, writer.writer());
        writer.tell(version, VersionAct.BEGUN, null);
        return version;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
