package no.parorendeportalen.municipality;

import org.jspecify.annotations.Nullable;

/**
 * How a municipality is reached; what is null is not said.
 *
 * @param name of the line: "Pårørendetelefonen"
 * @param phone as it is read: "67 50 40 50"
 * @param opening in words: "Hverdager kl. 9–15"
 */
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String opening) {

    public static final Contact NONE = new Contact(null, null, null, null);

    /** Whether there is a way to reach somebody. */
    public boolean isReachable() {
        return phone != null || email != null;
    }

    /** What calls the number; null where there is none. */
    public @Nullable String phoneHref() {
        if (phone == null) {
            return null;
        }
        var digits = phone.replace(" ", "");
        return (digits.length() == 8 ? "tel:+47" : "tel:") + digits;
    }
}
