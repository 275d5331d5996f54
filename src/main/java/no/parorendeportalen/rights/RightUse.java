package no.parorendeportalen.rights;

import java.util.List;
import java.util.UUID;

/** Where a right can be used. Implemented by rooms downstream of this one; a right's page leads to what they answer. */
public interface RightUse {

    /** What the public sees that uses the right, in the order it is to stand; inside the transaction of whoever asks or its own. */
    List<Use> of(UUID right);

    /** @param path below the municipality */
    record Use(String title, String path) {}
}
