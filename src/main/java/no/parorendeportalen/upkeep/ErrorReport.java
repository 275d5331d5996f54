package no.parorendeportalen.upkeep;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import no.parorendeportalen.municipality.TenantEntity;
import no.parorendeportalen.shared.Stale;
import org.jspecify.annotations.Nullable;

/** What a reader has said is wrong with something. It becomes a task; who said it nobody knows. */
@Entity
class ErrorReport extends TenantEntity {

    private static final int DAYS_KEPT = 90;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private KeptKind kind;

    @Column(updatable = false)
    private UUID thingId;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private @Nullable String path;

    private @Nullable String message;

    @Column(updatable = false)
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.OPEN;

    private @Nullable LocalDate closedOn;

    private @Nullable String closedBy;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ErrorReport() {}

    /** @param about as it is now */
    ErrorReport(KeptState about, String message, LocalDate on) {
        if (message.isBlank()) {
            throw new IllegalArgumentException("A report says what is wrong");
        }
        this.kind = about.kind();
        this.thingId = about.id();
        this.title = about.label();
        this.path = about.publicPath();
        this.message = message.strip();
        this.receivedOn = on;
    }

    /** Says what was done about it, or says it anew. */
    void close(ReportState outcome, String note, LocalDate on, @Nullable String by) {
        if (outcome == ReportState.OPEN || note.isBlank()) {
            throw new IllegalArgumentException("A report is closed with a word on what was done");
        }
        this.state = outcome;
        this.note = note.strip();
        this.closedOn = on;
        this.closedBy = by;
    }

    /**
     * Takes that back.
     *
     * @throws Stale if it is open, or its words are gone
     */
    void reopen() {
        if (!canReopen()) {
            throw new Stale("report");
        }
        this.state = ReportState.OPEN;
        this.note = null;
        this.closedOn = null;
        this.closedBy = null;
    }

    boolean canReopen() {
        return state != ReportState.OPEN && message != null;
    }

    /** What was closed before this day is kept without the reader's words. */
    static LocalDate wordsKeptSince(LocalDate today) {
        return today.minusDays(DAYS_KEPT);
    }

    String title() {
        return title;
    }

    ReportDetails details() {
        return new ReportDetails(
                id(),
                version() == null ? 0 : version(),
                kind,
                thingId,
                title,
                path,
                message,
                receivedOn,
                state,
                closedOn,
                closedBy,
                note,
                canReopen());
    }
}
