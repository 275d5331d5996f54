package no.parorendeportalen.starter;

import java.util.UUID;
import no.parorendeportalen.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * A routine or checklist of the starter set.
 *
 * @param here its id in this municipality; null where it has not been brought in
 */
public record StarterDocument(
        DocumentKind kind, String title, @Nullable UUID here) {

    /** Where it is written and approved, below the municipality. */
    public String editPath() {
        return "/admin/" + kind.word() + "/" + here;
    }
}
