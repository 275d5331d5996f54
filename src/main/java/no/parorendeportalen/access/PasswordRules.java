package no.parorendeportalen.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** What a password must be: long rather than strange, and not what anybody would guess first. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 64;

    /** bcrypt reads no further. */
    static final int MOST_BYTES = 72;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    static Optional<PasswordFlaw> flaw(String password, String email, String name) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordFlaw.TOO_SHORT);
        }
        if (length > LONGEST || !isComparable(password)) {
            return Optional.of(PasswordFlaw.TOO_LONG);
        }
        if (password.codePoints()
                .anyMatch(it -> Character.isISOControl(it) || Character.getType(it) == Character.SURROGATE)) {
            return Optional.of(PasswordFlaw.UNREADABLE);
        }
        var folded = password.strip().toLowerCase(Locale.ROOT);
        var letters = name.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        if (folded.equals(email)
                || folded.equals(email.substring(0, email.indexOf('@')))
                || folded.replaceAll("\\s", "").equals(letters)) {
            return Optional.of(PasswordFlaw.OWN_NAME);
        }
        return folded.codePoints().distinct().count() < 4 || COMMON.contains(folded)
                ? Optional.of(PasswordFlaw.COMMON)
                : Optional.empty();
    }

    /** Whether all of it counts. */
    static boolean isComparable(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    private static Set<String> common() {
        try (var in = new ClassPathResource("access/common-passwords.txt").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
