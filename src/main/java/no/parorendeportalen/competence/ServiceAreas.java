package no.parorendeportalen.competence;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import no.parorendeportalen.municipality.ServiceArea;

/** The fields of service that a course is for, as the database keeps them, in order. */
final class ServiceAreas {

    private ServiceAreas() {}

    static Set<ServiceArea> of(Collection<String> names) {
        var areas = EnumSet.noneOf(ServiceArea.class);
        names.forEach(it -> areas.add(ServiceArea.valueOf(it)));
        return Collections.unmodifiableSet(areas);
    }
}
