package no.parorendeportalen.municipality;

import java.util.Optional;
import java.util.function.Supplier;
import no.parorendeportalen.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The municipality that this thread works for. Set from the path before anything else happens, or by a command for as long as it runs;
 * never a parameter. Without one, no tenant's rows are seen.
 */
@Component
public class CurrentMunicipality {

    private final ThreadLocal<@Nullable MunicipalityDetails> current = new ThreadLocal<>();

    public Optional<MunicipalityDetails> find() {
        return Optional.ofNullable(current.get());
    }

    /** @throws NotFound if the request is for no municipality */
    public MunicipalityDetails get() {
        return find().orElseThrow(() -> new NotFound("no municipality"));
    }

    /** Works for a municipality, and afterwards for the one before. */
    public void during(MunicipalityDetails municipality, Runnable work) {
        during(municipality, () -> {
            work.run();
            return true;
        });
    }

    /** Works for a municipality, and afterwards for the one before. */
    public <T> T during(MunicipalityDetails municipality, Supplier<T> work) {
        var before = current.get();
        current.set(municipality);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** The path filter's two halves: what it begins it must end. */
    public void begin(MunicipalityDetails municipality) {
        current.set(municipality);
    }

    public void end() {
        current.remove();
    }

    private void restore(@Nullable MunicipalityDetails before) {
        if (before == null) {
            current.remove();
        } else {
            current.set(before);
        }
    }
}
