package no.parorendeportalen.offer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.Keeper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Edits providers. Throws {@link Stale} when somebody else was first, and {@link NotFound} when the municipality has no such provider. */
@Service
@Transactional(readOnly = true)
public class ProviderService {

    private final Providers providers;
    private final Keeper keeper;
    private final Clock clock;

    ProviderService(Providers providers, Keeper keeper, Clock clock) {
        this.providers = providers;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** All of them, by name; what is removed last. */
    public List<ProviderDetails> all() {
        return providers.all().stream().map(this::details).toList();
    }

    /** To choose in forms: all that are not removed. */
    public List<ProviderLine> choices() {
        return providers.all().stream()
                .filter(it -> !it.isRemoved())
                .map(Provider::line)
                .toList();
    }

    public ProviderDetails forEditing(UUID id) {
        return details(keeper.find(Provider.class, id));
    }

    @Transactional
    public UUID write(WriteProvider command) {
        if (command.version() == null) {
            return keeper.add(Provider.class, command.id(), () -> new Provider(command));
        }
        var provider = keeper.toChange(Provider.class, command.id(), command.version());
        var before = details(provider);
        provider.revise(command);
        var after = details(provider);
        keeper.keep(
                provider,
                keeper.changing(
                        keeper.entry(provider, "revised")
                                .changing(
                                        "name",
                                        before.line().name(),
                                        after.line().name())
                                .changing(
                                        "providerKind",
                                        before.line().kind(),
                                        after.line().kind())
                                .changing(
                                        "url", before.line().url(), after.line().url()),
                        before.kept().upkeep(),
                        after.kept().upkeep()));
        return provider.id();
    }

    private ProviderDetails details(Provider provider) {
        return new ProviderDetails(provider.line(), provider.keptState(LocalDate.now(clock)));
    }
}
