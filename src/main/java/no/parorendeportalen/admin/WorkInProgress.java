package no.parorendeportalen.admin;

import java.util.Optional;

/** Something that the municipality works on for a long time, for the front page of those who work on it. */
public interface WorkInProgress {

    /** As it stands now; nothing where nobody works on it. */
    Optional<Draft> draft();

    /**
     * What is worked on.
     *
     * @param stateKey of the message that says how far it has come
     * @param href where one goes on
     */
    record Draft(String title, String stateKey, String href) {}
}
