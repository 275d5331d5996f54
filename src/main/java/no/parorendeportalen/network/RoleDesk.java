package no.parorendeportalen.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.upkeep.Keeper;
import no.parorendeportalen.upkeep.KeptState;
import no.parorendeportalen.upkeep.Lines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Edits contact roles. Throws {@link Stale} when somebody else was first, and {@link NotFound} when the municipality has no such role. */
@Service
@Transactional(readOnly = true)
public class RoleDesk {

    private final ContactRoles roles;
    private final UnitService units;
    private final Keeper keeper;
    private final Clock clock;

    RoleDesk(ContactRoles roles, UnitService units, Keeper keeper, Clock clock) {
        this.roles = roles;
        this.units = units;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** All of them, what is removed last. */
    public List<KeptState> all() {
        return roles.all().stream().map(it -> it.keptState(today())).toList();
    }

    /** To choose in forms: all that are not removed, by title. */
    public List<RoleLine> choices() {
        return roles.all().stream()
                .filter(it -> !it.isRemoved())
                .map(ContactRole::line)
                .toList();
    }

    public RoleWritten forEditing(UUID id) {
        return keeper.find(ContactRole.class, id).written(today());
    }

    @Transactional
    public UUID write(WriteRole command) {
        if (command.version() == null) {
            return keeper.add(ContactRole.class, command.id(), () -> new ContactRole(command));
        }
        var role = keeper.toChange(ContactRole.class, command.id(), command.version());
        var before = role.written(today());
        role.revise(command);
        keeper.keep(role, changes(keeper.entry(role, "revised"), before, role.written(today())));
        return role.id();
    }

    /** Says that more units are to have one; nothing where they are already. */
    @Transactional
    public void need(UUID id, Collection<UUID> more) {
        var role = keeper.find(ContactRole.class, id);
        var before = role.written(today()).units();
        if (role.need(more)) {
            keeper.keep(role, keeper.entry(role, "revised").changing("roleUnits", names(before), names(role.units())));
        }
    }

    private TrailEntry changes(TrailEntry entry, RoleWritten before, RoleWritten after) {
        var was = before.said();
        var is = after.said();
        var told = entry.changing("title", was.title(), is.title())
                .changing("plural", was.plural(), is.plural())
                .changing("summary", was.summary(), is.summary())
                .changing("tasks", was.tasks(), is.tasks())
                .changing("law", was.law(), is.law())
                .changing("serviceAreas", Trails.sorted(was.areas()), Trails.sorted(is.areas()))
                .changing("searchWords", Lines.join(was.words()), Lines.join(is.words()))
                .changing("measures", Trails.sorted(before.measures()), Trails.sorted(after.measures()));
        if (!before.units().equals(after.units())) {
            told = told.changing("roleUnits", names(before.units()), names(after.units()));
        }
        return keeper.changing(told, before.kept().upkeep(), after.kept().upkeep());
    }

    private String names(Set<UUID> of) {
        return units.units().all().stream()
                .filter(it -> of.contains(it.id()))
                .map(UnitDetails::name)
                .collect(Collectors.joining("\n"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
