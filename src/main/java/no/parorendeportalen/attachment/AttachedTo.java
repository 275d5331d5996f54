package no.parorendeportalen.attachment;

import java.util.UUID;
import no.parorendeportalen.access.Member;

/** What files are attached to: says whether an employee who does not edit reads such a thing, and so its file. */
public interface AttachedTo {

    /** Whether a file hangs on one of these that they read as it stands now. */
    boolean mayOpen(UUID attachment, Member reader);
}
