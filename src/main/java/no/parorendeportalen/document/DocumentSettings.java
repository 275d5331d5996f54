package no.parorendeportalen.document;

import java.util.Set;
import java.util.UUID;
import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a document whatever its versions say.
 *
 * @param approver the account of who is to approve it; null while nobody is named
 * @param serviceAreas empty: all
 * @param units that it is for, with those below them; empty: all
 * @param receipt whether its readers are asked to say that they have read it; of routines alone
 * @param revisionMonths how long a version is good for before somebody is to look at it again, 1 to 60
 * @param measures public numbers of the promises that it fulfils
 */
public record DocumentSettings(
        @Nullable UUID ownerUnit,
        @Nullable UUID approver,
        Set<ServiceArea> serviceAreas,
        Set<UUID> units,
        boolean receipt,
        int revisionMonths,
        Set<Integer> measures) {

    public static final int USUAL_MONTHS = 24;
    static final int MOST_MONTHS = 60;

    public DocumentSettings {
        if (revisionMonths < 1 || revisionMonths > MOST_MONTHS) {
            throw new IllegalArgumentException("Looked at again after 1 to 60 months");
        }
        serviceAreas = Set.copyOf(serviceAreas);
        units = Set.copyOf(units);
        measures = Set.copyOf(measures);
    }

    /** The same with another approver, or none. */
    DocumentSettings approvedBy(@Nullable UUID other) {
        return new DocumentSettings(ownerUnit, other, serviceAreas, units, receipt, revisionMonths, measures);
    }
}
