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

    /** Whether something is made for these and not for all adults alike. */
    boolean isMeantBy(Set<Audience> audience) {
        return isNamedBy(audience) && !audience.contains(Audience.ADULT);
    }

    /** Whether these may use it: what names nobody is for all, what is for adults is for all of them. */
    boolean isAmong(Set<Audience> audience) {
        return audience.isEmpty() || isNamedBy(audience) || (this != YOUNG && audience.contains(Audience.ADULT));
    }

    private boolean isNamedBy(Set<Audience> audience) {
        return this == YOUNG
                ? audience.contains(Audience.CHILD) || audience.contains(Audience.YOUTH)
                : closest != null && audience.contains(closest);
    }
}
