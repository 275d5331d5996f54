package no.parorendeportalen.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptThing;
import org.jspecify.annotations.Nullable;

/** An organisation that stands behind offers. */
@Entity
class Provider extends KeptThing {

    @Column(updatable = false)
    private String slug;

    private String name;

    @Enumerated(EnumType.STRING)
    private ProviderKind providerKind;

    private @Nullable String url;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Provider() {}

    @SuppressWarnings("NullAway.Init") // revise gives it the rest
    Provider(WriteProvider command) {
        knownAs(command.id());
        this.slug = Slug.of(command.slug() == null ? command.name() : command.slug());
        revise(command);
    }

    final void revise(WriteProvider command) {
        if (command.name().isBlank()) {
            throw new IllegalArgumentException("A provider has a name");
        }
        this.name = command.name().strip();
        this.providerKind = command.kind();
        this.url = command.url();
        keptAs(command.upkeep());
    }

    ProviderLine line() {
        return new ProviderLine(id(), slug, name, providerKind, url);
    }

    @Override
    public KeptKind kind() {
        return KeptKind.PROVIDER;
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public @Nullable String publicPath() {
        return null;
    }
}
