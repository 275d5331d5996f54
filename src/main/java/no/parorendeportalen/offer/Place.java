package no.parorendeportalen.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import no.parorendeportalen.shared.Slug;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptThing;
import org.jspecify.annotations.Nullable;

/** Somewhere one goes to. */
@Entity
class Place extends KeptThing {

    @Column(updatable = false)
    private String slug;

    private String name;

    private String address;

    /** How one gets in, in words. */
    private @Nullable String wayIn;

    private @Nullable String url;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Place() {}

    @SuppressWarnings("NullAway.Init") // revise gives it the rest
    Place(WritePlace command) {
        knownAs(command.id());
        this.slug = Slug.of(command.slug() == null ? command.name() : command.slug());
        revise(command);
    }

    final void revise(WritePlace command) {
        if (command.name().isBlank() || command.address().isBlank()) {
            throw new IllegalArgumentException("A place has a name and an address");
        }
        this.name = command.name().strip();
        this.address = command.address().strip();
        this.wayIn = command.wayIn();
        this.url = command.url();
        keptAs(command.upkeep());
    }

    PlaceLine line() {
        return new PlaceLine(id(), slug, name, address, wayIn, url);
    }

    @Override
    public KeptKind kind() {
        return KeptKind.PLACE;
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
