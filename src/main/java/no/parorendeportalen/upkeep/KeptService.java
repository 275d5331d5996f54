package no.parorendeportalen.upkeep;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes, removes and confirms what is kept true, of whatever kind it is. */
@Service
@Transactional(readOnly = true)
public class KeptService {

    private final KeptTypes types;
    private final Keeper keeper;
    private final UnitService units;
    private final CurrentMember member;
    private final EntityManager entities;
    private final Clock clock;

    KeptService(
            KeptTypes types,
            Keeper keeper,
            UnitService units,
            CurrentMember member,
            EntityManager entities,
            Clock clock) {
        this.entities = entities;
        this.types = types;
        this.keeper = keeper;
        this.units = units;
        this.member = member;
        this.clock = clock;
    }

    /** @throws NotFound if the municipality has no such thing */
    public KeptState state(KeptKind kind, UUID id) {
        return keeper.find(types.of(kind), id).keptState(LocalDate.now(clock));
    }

    /** How much of what is not removed a unit owns. */
    public int ownedBy(UUID unit) {
        return types.kinds().stream()
                .mapToInt(it -> Math.toIntExact(entities.createQuery(
                                "select count(t) from %s t where t.ownerUnit = :unit and t.removed = false"
                                        .formatted(types.of(it).getSimpleName()),
                                Long.class)
                        .setParameter("unit", unit)
                        .getSingleResult()))
                .sum();
    }

    /**
     * Takes a step with a thing; nothing where it has been taken already.
     *
     * @param version of the thing as somebody saw it; null takes it as it is
     * @return how it stands now
     * @throws NotFound if the municipality has no such thing
     * @throws Stale if it has been changed since, or is removed
     * @throws AccessDeniedException if it is not theirs to take
     */
    @Transactional
    public KeptState take(KeptStep step, KeptKind kind, UUID id, @Nullable Long version) {
        var thing = keeper.find(types.of(kind), id);
        requireMay(step, thing);
        var today = LocalDate.now(clock);
        if (!thing.isDone(step, today)) {
            if (version != null && !Objects.equals(thing.version(), version)) {
                throw new Stale(thing.label());
            }
            thing.take(step, today);
            keeper.keep(thing, keeper.entry(thing, step.verb()));
        }
        return thing.keptState(today);
    }

    /** What there is of a kind, removed or not, by the last part of its address; nothing of a kind without addresses. */
    public Map<String, UUID> addresses(KeptKind kind) {
        return addresses(kind, "");
    }

    /** What there is of a kind, drafts too, by the last part of its address. */
    public Map<String, UUID> present(KeptKind kind) {
        return addresses(kind, " where t.removed = false");
    }

    private Map<String, UUID> addresses(KeptKind kind, String which) {
        if (!types.kinds().contains(kind) || !hasAddresses(kind)) {
            return Map.of();
        }
        return entities.createQuery(
                        "select t.slug, t.id from %s t%s"
                                .formatted(types.of(kind).getSimpleName(), which),
                        Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(it -> it.get(0, String.class), it -> it.get(1, UUID.class)));
    }

    private boolean hasAddresses(KeptKind kind) {
        return entities.getMetamodel().entity(types.of(kind)).getAttributes().stream()
                .anyMatch(it -> it.getName().equals("slug"));
    }

    /** How each thing of a kind stands, removed or not, by the last part of its address. */
    public Map<String, KeptState> standing(KeptKind kind) {
        var today = LocalDate.now(clock);
        return entities.createQuery(
                        "select t.slug, t from %s t".formatted(types.of(kind).getSimpleName()), Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        it -> it.get(0, String.class),
                        it -> it.get(1, KeptThing.class).keptState(today)));
    }

    /**
     * Has what a content file has just made stand as the file says.
     *
     * @param checkedOn the day it was found to be right; null where nobody has confirmed it
     */
    @Transactional
    public void settle(KeptKind kind, UUID id, @Nullable LocalDate checkedOn) {
        var thing = keeper.find(types.of(kind), id);
        if (checkedOn != null) {
            thing.take(KeptStep.CONFIRM, checkedOn);
        }
        thing.take(KeptStep.PUBLISH, LocalDate.now(clock));
        keeper.keep(thing, keeper.entry(thing, KeptStep.PUBLISH.verb()));
    }

    /** Editors do all of it; who leads a unit confirms what it and those below it own. Nobody being signed in is the operator, and may. */
    private void requireMay(KeptStep step, KeptThing thing) {
        var who = member.find();
        if (who.isPresent() && !isEditor(who.get()) && !(step == KeptStep.CONFIRM && leads(who.get(), thing))) {
            throw new AccessDeniedException("editors do this");
        }
    }

    private static boolean isEditor(Member who) {
        return who.role() == Role.EDITOR || who.role() == Role.ADMINISTRATOR;
    }

    private boolean leads(Member who, KeptThing thing) {
        var owner = thing.upkeep().ownerUnit();
        return who.role() == Role.LEADER
                && who.unit() != null
                && owner != null
                && units.units().isWithin(owner, who.unit());
    }
}
