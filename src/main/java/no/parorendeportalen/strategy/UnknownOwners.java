package no.parorendeportalen.strategy;

import java.util.List;

/** Somebody wrote names that are neither a unit nor a role the municipality has used. Nothing is stored. */
public class UnknownOwners extends RuntimeException {

    private final List<String> names;

    public UnknownOwners(List<String> names) {
        super("unknown owners");
        this.names = List.copyOf(names);
    }

    public List<String> names() {
        return names;
    }
}
