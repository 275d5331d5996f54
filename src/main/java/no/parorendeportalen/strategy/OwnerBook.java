package no.parorendeportalen.strategy;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who can answer for measures: the owners there are, and each open unit of the municipality. */
@Component
class OwnerBook {

    private final Owners owners;
    private final UnitService units;

    OwnerBook(Owners owners, UnitService units) {
        this.owners = owners;
        this.units = units;
    }

    /** The names to choose among, in Norwegian order. A unit that has ended or changed its name is not among them. */
    List<String> names() {
        var tree = units.tree();
        var open = tree.stream().filter(UnitDetails::isOpen).map(UnitDetails::name);
        var roles = owners.findAll().stream().filter(it -> it.unit() == null).map(Owner::name);
        var names = new TreeSet<>(NorwegianOrder.names());
        Stream.concat(open, roles).forEach(names::add);
        return List.copyOf(names);
    }

    /**
     * The owner of a name: the unit that is called so now, made where it has never been one, or else a role, or else a unit that was called
     * so, whose measures nobody has taken over.
     */
    Optional<Owner> find(String name) {
        var known = owners.findByName(name);
        return units.tree().stream()
                .filter(it -> it.isOpen() && it.name().equals(name))
                .findFirst()
                .map(it -> of(it.id(), name))
                .or(() -> known.stream().filter(it -> it.unit() == null).findFirst())
                .or(() -> known.stream().findFirst());
    }

    /** A role that nobody has had before. */
    Owner role(String name) {
        return make(name, null);
    }

    /** The owner that stands for a unit under its name now. */
    Owner of(UUID unit, String name) {
        return owners.findByName(name).stream()
                .filter(it -> unit.equals(it.unit()))
                .findFirst()
                .orElseGet(() -> make(name, unit));
    }

    private Owner make(String name, @Nullable UUID unit) {
        var taken = owners.findAddresses();
        var address = Slug.orElse(name, "ansvarlig");
        for (var i = 2; taken.contains(address); i++) {
            address = Slug.numbered(Slug.orElse(name, "ansvarlig"), i);
        }
        return owners.save(new Owner(name, address, unit));
    }
}
