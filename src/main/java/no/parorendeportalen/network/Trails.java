package no.parorendeportalen.network;

import java.util.Collection;
import java.util.stream.Collectors;

/** How the trail writes several. */
final class Trails {

    private Trails() {}

    static String sorted(Collection<? extends Comparable<?>> several) {
        return several.stream().sorted().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
