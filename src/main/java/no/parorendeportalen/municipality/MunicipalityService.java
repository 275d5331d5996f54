package no.parorendeportalen.municipality;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.parorendeportalen.shared.CommandFailed;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.Told;
import no.parorendeportalen.shared.TrailEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The municipalities of this installation. */
@Service
public class MunicipalityService {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Municipalities municipalities;
    private final OrgUnits units;
    private final CurrentMunicipality current;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private volatile List<MunicipalityDetails> known = List.of();
    private volatile long readAt = System.nanoTime() - PAUSE.toNanos();

    MunicipalityService(
            Municipalities municipalities,
            OrgUnits units,
            CurrentMunicipality current,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.municipalities = municipalities;
        this.units = units;
        this.current = current;
        this.transaction = transaction;
        this.events = events;
    }

    /** All of them, by name. */
    public List<MunicipalityDetails> all() {
        known = municipalities.findAll().stream()
                .map(Municipality::details)
                .sorted(Comparator.comparing(MunicipalityDetails::name, NorwegianOrder.names()))
                .toList();
        readAt = System.nanoTime();
        return known;
    }

    /**
     * The one at an address. What has been read once is remembered, so that finding the way asks nothing of the database; an address
     * not yet known is looked up, since another process may have added it, but not more often than every other second.
     */
    public Optional<MunicipalityDetails> at(String address) {
        return known(address).or(() -> {
            if (System.nanoTime() - readAt < PAUSE.toNanos()) {
                return Optional.empty();
            }
            all();
            return known(address);
        });
    }

    private Optional<MunicipalityDetails> known(String address) {
        return known.stream().filter(it -> it.address().equals(address)).findFirst();
    }

    /**
     * Gives a municipality its portal.
     *
     * @throws IllegalArgumentException if the name or number is not one
     * @throws CommandFailed if the address or number is taken
     */
    public MunicipalityDetails add(AddMunicipality command) {
        var municipality = new Municipality(command.address(), command.name(), command.number(), command.palette());
        var details = municipality.details();
        try {
            current.during(
                    details,
                    () -> transaction.executeWithoutResult(status -> {
                        municipalities.save(municipality);
                        units.save(new OrgUnit(null, command.name() + " kommune"));
                        events.publishEvent(TrailEntry.of("municipality.added", details.id(), details.name())
                                .changing("name", null, details.name()));
                    }));
        } catch (DataIntegrityViolationException taken) {
            throw new CommandFailed(
                    Told.of("command.add-municipality.taken", command.address().value(), command.number()));
        }
        all();
        events.publishEvent(new MunicipalityAdded(details.address()));
        return details;
    }
}
