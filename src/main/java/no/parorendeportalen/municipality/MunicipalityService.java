package no.parorendeportalen.municipality;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import no.parorendeportalen.shared.CommandFailed;
import no.parorendeportalen.shared.NorwegianOrder;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.Told;
import no.parorendeportalen.shared.TrailEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The municipalities of this installation. */
@Service
public class MunicipalityService {

    /** The thread that reads again what is remembered. */
    public static final String READER = "known-municipalities";

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final Municipalities municipalities;
    private final OrgUnits units;
    private final CurrentMunicipality current;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private volatile List<MunicipalityDetails> known = List.of();
    private final AtomicBoolean reading = new AtomicBoolean();
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
        var before = known;
        var all = municipalities.findAll().stream()
                .map(Municipality::details)
                .sorted(Comparator.comparing(MunicipalityDetails::name, NorwegianOrder.names()))
                .toList();
        known = all;
        readAt = System.nanoTime();
        if (!before.isEmpty()) {
            all.stream()
                    .filter(it -> !before.contains(it))
                    .forEach(it -> events.publishEvent(new MunicipalityChanged(it.address())));
        }
        return all;
    }

    /**
     * The one at an address. What has been read once is remembered, so that finding the way asks nothing of the database; it is read again
     * beside the requests, since another process may have changed it. An address not yet known is looked up at once, but not more often than
     * every other second.
     */
    public Optional<MunicipalityDetails> at(String address) {
        readAgain();
        return known(address).or(() -> {
            if (System.nanoTime() - readAt < PAUSE.toNanos()) {
                return Optional.empty();
            }
            all();
            return known(address);
        });
    }

    private void readAgain() {
        if (System.nanoTime() - readAt > REMEMBERED.toNanos() && reading.compareAndSet(false, true)) {
            var thread = new Thread(this::readNow, READER);
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void readNow() {
        try {
            all();
        } catch (DataAccessException | TransactionException away) {
            // What is remembered does until the database answers again.
            readAt = System.nanoTime();
        } finally {
            reading.set(false);
        }
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
                        units.save(new OrgUnit(null, topName(command.name())));
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

    /** What an administrator has set for the municipality of this request. */
    public MunicipalitySettings settings() {
        return transaction.execute(status -> own().settings());
    }

    /**
     * Sets it, for all its pages at once. The address of the pages stays, whatever the municipality is called.
     *
     * @throws Stale if somebody else has changed it meanwhile
     * @throws IllegalArgumentException if a value is none
     */
    public void change(MunicipalitySettings settings) {
        transaction.executeWithoutResult(status -> {
            var municipality = own();
            var before = municipality.settings();
            if (before.version() != settings.version()) {
                throw new Stale("settings");
            }
            municipality.change(settings);
            try {
                municipalities.flush();
            } catch (OptimisticLockingFailureException meanwhile) {
                throw new Stale("settings");
            }
            var after = municipality.settings();
            if (after.version() != before.version()) {
                renameTop(before.name(), after.name());
                events.publishEvent(told(municipality.id(), before, after));
            }
        });
        all();
    }

    private Municipality own() {
        return municipalities.findById(current.get().id()).orElseThrow(() -> new NotFound("no municipality"));
    }

    /** The top of the tree is the municipality itself, unless somebody has called it something else. */
    private void renameTop(String before, String after) {
        var top = units.holdTop();
        var name = topName(after);
        if (top.name().equals(topName(before))
                && !before.equals(after)
                && units.findOpenByName(name).isEmpty()) {
            top.rename(name);
            units.flush();
            events.publishEvent(new UnitRenamed(top.id(), topName(before), name));
        }
    }

    private static String topName(String municipality) {
        return municipality + " kommune";
    }

    private static TrailEntry told(UUID id, MunicipalitySettings before, MunicipalitySettings after) {
        return TrailEntry.of("settings.changed", id, after.name())
                .changing("name", before.name(), after.name())
                .changing("palette", before.palette().key(), after.palette().key())
                .changing(
                        "contactName", before.contact().name(), after.contact().name())
                .changing("phone", before.contact().phone(), after.contact().phone())
                .changing("email", before.contact().email(), after.contact().email())
                .changing("opening", before.contact().opening(), after.contact().opening())
                .changing(
                        "privacy",
                        before.statements().privacy(),
                        after.statements().privacy())
                .changing(
                        "accessibility",
                        before.statements().accessibility(),
                        after.statements().accessibility())
                .changing("term", before.term(), after.term())
                .changing("revisedEvery", before.revisedEvery(), after.revisedEvery());
    }
}
