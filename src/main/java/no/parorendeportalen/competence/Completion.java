package no.parorendeportalen.competence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import no.parorendeportalen.municipality.TenantEntity;
import org.jspecify.annotations.Nullable;

/**
 * That somebody says that they took a course on a day, or takes that back. Never changed: each turn follows the one before, and what was said
 * last is what holds.
 */
@Entity
@Table(name = "course_completion")
class Completion extends TenantEntity {

    static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    @Column(name = "account_id", updatable = false)
    private UUID account;

    @Column(name = "course_id", updatable = false)
    private UUID course;

    @Column(updatable = false)
    private LocalDate doneOn;

    @Column(updatable = false)
    private int turn;

    @Column(updatable = false)
    private @Nullable Integer follows;

    @Column(updatable = false)
    private boolean withdrawn;

    @Column(updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Completion() {}

    /** The first word about that day. */
    Completion(UUID account, UUID course, LocalDate doneOn, Instant at) {
        this(account, course, doneOn, 1, at);
    }

    private Completion(UUID account, UUID course, LocalDate doneOn, int turn, Instant at) {
        if (doneOn.isAfter(LocalDate.ofInstant(at, NORWAY)) || doneOn.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("A course has been taken on a day that has been");
        }
        this.account = account;
        this.course = course;
        this.doneOn = doneOn;
        this.turn = turn;
        this.follows = turn == 1 ? null : turn - 1;
        this.withdrawn = turn % 2 == 0;
        this.recordedAt = at;
    }

    /** Takes it back, or says it again. */
    Completion next(Instant at) {
        return new Completion(account, course, doneOn, turn + 1, at);
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
