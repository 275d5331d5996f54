package no.parorendeportalen.strategy;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit answers for, so that who ends it can be told beforehand. */
@Service
@Transactional(readOnly = true)
public class UnitMeasures {

    private final OwnerSuccession succession;

    UnitMeasures(OwnerSuccession succession) {
        this.succession = succession;
    }

    /** Whether a measure of the adopted revision, or of the one being worked on, is the unit's: then somebody must take over. */
    public boolean any(UUID unit) {
        return succession.answers(unit);
    }

    /** How many of the revision being worked on get another to answer for them. */
    public long inDraft(UUID unit) {
        return succession.inDraft(unit);
    }
}
