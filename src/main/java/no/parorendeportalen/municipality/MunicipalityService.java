package no.parorendeportalen.municipality;

import java.util.List;
import java.util.Optional;
import no.parorendeportalen.shared.CommandFailed;
import no.parorendeportalen.shared.Told;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The municipalities of this installation. */
@Service
public class MunicipalityService {

    private final Municipalities municipalities;
    private final CurrentMunicipality current;
    private final TransactionTemplate transaction;
    private volatile List<MunicipalityDetails> known = List.of();

    MunicipalityService(Municipalities municipalities, CurrentMunicipality current, TransactionTemplate transaction) {
        this.municipalities = municipalities;
        this.current = current;
        this.transaction = transaction;
    }

    /** All of them, by name. */
    public List<MunicipalityDetails> all() {
        known = municipalities.findAllByOrderByName().stream()
                .map(Municipality::details)
                .toList();
        return known;
    }

    /**
     * The one at an address. What has been read once is remembered, so that finding the way asks nothing of the database; an address
     * not yet known is looked up, so that a municipality added by another process is found at once.
     */
    public Optional<MunicipalityDetails> at(String address) {
        return known(address).or(() -> {
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
                    details, () -> transaction.executeWithoutResult(status -> municipalities.save(municipality)));
        } catch (DataIntegrityViolationException taken) {
            throw new CommandFailed(
                    Told.of("command.add-municipality.taken", command.address().value(), command.number()));
        }
        all();
        return details;
    }
}
