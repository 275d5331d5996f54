package no.parorendeportalen.document;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.TenantEntity;
import no.parorendeportalen.upkeep.Lines;
import org.jspecify.annotations.Nullable;

/** What a document says in one version: written as a draft, frozen when it is sent to be approved. */
@Entity
class DocumentVersion extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Document document;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state;

    private String title;

    private String purpose;

    private String appliesTo;

    private String legalBasis;

    /** One a line. */
    private String words;

    private String changeNote;

    private boolean readAgain;

    @Column(updatable = false)
    private boolean example;

    @ElementCollection
    @CollectionTable(name = "document_step", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<StepRow> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_link", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<LinkRow> links = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_attachment", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    @Column(name = "attachment_id")
    private List<UUID> attachments = new ArrayList<>();

    private @Nullable String changedBy;

    /** The account that wrote last: who wrote last does not approve. */
    @Column(name = "changed_by_id")
    private @Nullable UUID writer;

    /** The account that sent it to be approved: who sends does not approve. */
    private @Nullable UUID sentBy;

    private @Nullable String approvedBy;

    private @Nullable LocalDate validFrom;

    private @Nullable LocalDate validUntil;

    private @Nullable LocalDate reviewBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DocumentVersion() {}

    @SuppressWarnings("NullAway.Init") // write gives the rest
    DocumentVersion(Document document, int number, VersionText text, boolean example, Writer by) {
        if (number < 1) {
            throw new IllegalArgumentException("Versions are counted from 1");
        }
        this.document = document;
        this.number = number;
        this.state = VersionState.DRAFT;
        this.example = example;
        write(text, by);
    }

    final void write(VersionText text, Writer by) {
        require(VersionState.DRAFT);
        this.title = text.title().strip();
        this.purpose = text.purpose().strip();
        this.appliesTo = text.appliesTo().strip();
        this.legalBasis = text.legalBasis().strip();
        this.words = Lines.join(text.words());
        this.changeNote = text.changeNote().strip();
        this.readAgain = text.readAgain();
        replace(steps, text.steps().stream().map(StepRow::new).toList());
        replace(
                links,
                Stream.concat(
                                text.links().stream().map(it -> new LinkRow(null, it)),
                                text.steps().stream()
                                        .flatMap(
                                                step -> step.links().stream().map(it -> new LinkRow(step.point(), it))))
                        .toList());
        replace(attachments, text.attachments());
        this.changedBy = by.name();
        this.writer = by.account();
    }

    private static <T> void replace(List<T> held, List<T> by) {
        if (!held.equals(by)) {
            held.clear();
            held.addAll(by);
        }
    }

    void send(@Nullable UUID by) {
        require(VersionState.DRAFT);
        if (steps.isEmpty()) {
            throw new IllegalStateException("There is nothing to approve");
        }
        this.state = VersionState.REVIEW;
        this.sentBy = by;
    }

    void sendBack() {
        require(VersionState.REVIEW);
        this.state = VersionState.DRAFT;
        this.sentBy = null;
    }

    void approve(@Nullable String by, LocalDate from, LocalDate reviewBy) {
        require(VersionState.REVIEW);
        if (!reviewBy.isAfter(from)) {
            throw new IllegalArgumentException("Looked at again after it has come into force");
        }
        this.state = VersionState.APPROVED;
        this.approvedBy = by;
        this.validFrom = from;
        this.reviewBy = reviewBy;
    }

    /** It is in force no longer from that day on; one that never came into force never will. */
    void end(LocalDate on) {
        require(VersionState.APPROVED);
        var from = validFrom;
        if (from == null || validUntil != null && !validUntil.isAfter(on)) {
            return;
        }
        this.validUntil = on.isBefore(from) ? from : on;
    }

    /** Somebody has looked, and it is right as it is. */
    void confirm(LocalDate next) {
        require(VersionState.APPROVED);
        this.reviewBy = next;
    }

    void discard() {
        require(VersionState.DRAFT);
        this.state = VersionState.DISCARDED;
    }

    void takeBack() {
        require(VersionState.DISCARDED);
        this.state = VersionState.DRAFT;
    }

    private void require(VersionState needed) {
        if (state != needed) {
            throw new IllegalStateException("It is " + state + ", not " + needed);
        }
    }

    VersionText text() {
        return new VersionText(
                title,
                purpose,
                appliesTo,
                legalBasis,
                Lines.of(words),
                changeNote,
                readAgain,
                steps.stream().map(it -> it.step(linksOf(it.point()))).toList(),
                linksOf(null),
                attachments);
    }

    private List<VersionText.Link> linksOf(@Nullable UUID point) {
        return links.stream().filter(it -> it.isOf(point)).map(LinkRow::link).toList();
    }

    Standing standing(LocalDate today) {
        return Standing.of(state, validFrom, validUntil, today);
    }

    Document document() {
        return document;
    }

    int number() {
        return number;
    }

    VersionState state() {
        return state;
    }

    String title() {
        return title;
    }

    @Nullable
    UUID sentBy() {
        return sentBy;
    }

    Writer writer() {
        return new Writer(changedBy, writer);
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    @Nullable
    LocalDate reviewBy() {
        return reviewBy;
    }

    boolean isExample() {
        return example;
    }
}
