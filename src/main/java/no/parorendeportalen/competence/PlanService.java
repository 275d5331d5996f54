package no.parorendeportalen.competence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The competence plan: who is to take which course by when, as editors write it. */
@Service
@Transactional(readOnly = true)
public class PlanService {

    private final PlanRows rows;
    private final PlanTrail trail;
    private final StaffRoles roles;
    private final CurrentMember member;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanService(
            PlanRows rows,
            PlanTrail trail,
            StaffRoles roles,
            CurrentMember member,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.roles = roles;
        this.member = member;
        this.events = events;
        this.clock = clock;
    }

    /** @param page counted from 1 */
    public PlanPage list(PlanFilter filter, int page) {
        var names = trail.names();
        var today = LocalDate.now(clock);
        return PlanPage.of(
                rows.all().stream()
                        .filter(it -> takes(filter, it, names.tree(), today))
                        .sorted(Comparator.comparing(PlanLine::dueOn)
                                .thenComparing(PlanLine::title)
                                .thenComparing(PlanLine::id))
                        .map(it -> entry(it, names))
                        .toList(),
                page);
    }

    private static boolean takes(PlanFilter filter, PlanLine row, UnitTree tree, LocalDate today) {
        return (filter.course() == null || filter.course().equals(row.course()))
                && (filter.role() == null || filter.role().equals(row.role()))
                && (filter.unit() == null || row.whom().means(filter.unit(), Set.of(), tree))
                && (!filter.past() || row.dueOn().isBefore(today));
    }

    private static PlanEntry entry(PlanLine row, PlanTrail.Names names) {
        return new PlanEntry(
                row.id(),
                row.title(),
                row.listed(),
                names.of(row.whom()),
                row.unit() != null,
                row.unit() != null && names.tree().now(row.unit()).isEmpty(),
                row.deadline(),
                row.measure());
    }

    /** Roles that a row can be for. */
    public List<RoleChoice> roles() {
        return roles.all();
    }

    /** @throws NotFound if the plan has no such row */
    public PlanRowDetails forEditing(UUID id) {
        return find(id).details();
    }

    /** What a row is called: the course, and whom it is for. */
    public String label(UUID id) {
        return trail.label(find(id));
    }

    /** The same, where the units and {@link #roles} have been read already. */
    public String label(PlanRowDetails row, UnitTree tree, List<RoleChoice> among) {
        return trail.label(row, tree, among);
    }

    /**
     * Adds a row under the id that its form was given, once, however often the form is sent; or says anew what one says.
     *
     * @throws Stale if somebody else was first
     * @throws PlanRefused if the plan says so of them already
     */
    @Transactional
    public UUID write(WritePlanRow command) {
        member.requireEditor();
        if (command.version() == null) {
            if (rows.findById(command.id()).isEmpty()) {
                var row = new PlanRow(command);
                keep(row, trail::added);
            }
            return command.id();
        }
        var row = toChange(command.id(), command.version());
        var before = row.details();
        row.revise(command);
        keep(row, it -> trail.revised(it, before));
        return row.id();
    }

    /** @throws Stale if somebody else was first */
    @Transactional
    public String remove(UUID id, @Nullable Long version) {
        member.requireEditor();
        var row = toChange(id, version);
        if (!row.isRemoved()) {
            row.remove();
            keep(row, trail::removed);
        }
        return trail.label(row);
    }

    /** @throws PlanRefused if the plan says so of them again already */
    @Transactional
    public String takeBack(UUID id) {
        member.requireEditor();
        var row = find(id);
        if (row.isRemoved()) {
            row.takeBack();
            keep(row, trail::restored);
        }
        return trail.label(row);
    }

    private PlanRow find(UUID id) {
        return rows.findById(id).orElseThrow(() -> new NotFound("plan row"));
    }

    private PlanRow toChange(UUID id, @Nullable Long version) {
        var row = find(id);
        if (!Objects.equals(row.version(), version)) {
            throw new Stale("plan row");
        }
        return row;
    }

    private void keep(PlanRow row, Function<PlanRow, TrailEntry> told) {
        row.touched(clock.instant(), member.find().map(Member::name).orElse(null));
        try {
            rows.save(row);
            rows.flush();
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new Stale("plan row");
        } catch (DataIntegrityViolationException taken) {
            if (taken.getCause() instanceof ConstraintViolationException broken
                    && broken.getKind() == ConstraintKind.UNIQUE) {
                throw new PlanRefused();
            }
            throw new NotFound("what it points to");
        }
        events.publishEvent(told.apply(row));
    }
}
