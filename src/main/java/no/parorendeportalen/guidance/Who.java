package no.parorendeportalen.guidance;

import java.util.Set;
import no.parorendeportalen.situation.Audience;
import org.jspecify.annotations.Nullable;

/** Who somebody is to the one they are a carer for. */
public enum Who {
    SPOUSE(Audience.SPOUSE),
    GROWN_CHILD(null),
    PARENT(Audience.PARENT),
    SIBLING(Audience.SIBLING),
    FRIEND(null),
    BEREAVED(Audience.BEREAVED),
    YOUNG(null);

    private final @Nullable Audience closest;

    Who(@Nullable Audience closest) {
        this.closest = closest;
    }

    /** Whether something is made for just these. */
    boolean isMeantBy(Set<Audience> audience) {
        return this == YOUNG ? isForTheYoung(audience) : closest != null && audience.contains(closest);
    }

    /** Whether these may use it: what names nobody is for all, what is for adults is for all of them. */
    boolean isAmong(Set<Audience> audience) {
        return audience.isEmpty() || isMeantBy(audience) || (this != YOUNG && audience.contains(Audience.ADULT));
    }

    private static boolean isForTheYoung(Set<Audience> audience) {
        return audience.contains(Audience.CHILD) || audience.contains(Audience.YOUTH);
    }
}
