package no.parorendeportalen.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.Keeper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Edits places. Throws {@link Stale} when somebody else was first, and {@link NotFound} when the municipality has no such place. */
@Service
@Transactional(readOnly = true)
public class PlaceService {

    private final PlaceRegister places;
    private final Keeper keeper;
    private final Clock clock;

    PlaceService(PlaceRegister places, Keeper keeper, Clock clock) {
        this.places = places;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** All of them, by name; what is removed last. */
    public List<PlaceDetails> all() {
        return places.all().stream().map(this::details).toList();
    }

    /** To choose in forms: all that are not removed. */
    public List<PlaceLine> choices() {
        return places.all().stream()
                .filter(it -> !it.isRemoved())
                .map(Place::line)
                .toList();
    }

    /** Those of some that are not removed, by name. */
    public List<PlaceLine> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : places.among(ids).stream().map(Place::line).toList();
    }

    public PlaceDetails forEditing(UUID id) {
        return details(keeper.find(Place.class, id));
    }

    @Transactional
    public UUID write(WritePlace command) {
        if (command.version() == null) {
            return keeper.add(Place.class, command.id(), () -> new Place(command));
        }
        var place = keeper.toChange(Place.class, command.id(), command.version());
        var before = details(place);
        place.revise(command);
        var after = details(place);
        keeper.keep(
                place,
                keeper.changing(
                        keeper.entry(place, "revised")
                                .changing(
                                        "name",
                                        before.line().name(),
                                        after.line().name())
                                .changing(
                                        "address",
                                        before.line().address(),
                                        after.line().address())
                                .changing(
                                        "wayIn",
                                        before.line().wayIn(),
                                        after.line().wayIn())
                                .changing(
                                        "url", before.line().url(), after.line().url()),
                        before.kept().upkeep(),
                        after.kept().upkeep()));
        return place.id();
    }

    private PlaceDetails details(Place place) {
        return new PlaceDetails(place.line(), place.keptState(LocalDate.now(clock)));
    }
}
