package no.parorendeportalen.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Norwegian telephone number: eight digits, or one of the short ones (five digits, 116 and three more, three digits).
 *
 * @param digits alone
 */
public record PhoneNumber(String digits) {

    private static final Pattern DIGITS = Pattern.compile("[2-9][0-9]{7}|116[0-9]{3}|0[0-9]{4}|1[0-9]{2}");
    private static final Pattern WRITTEN = Pattern.compile("[0-9 \\u00a0-]*");

    /** @throws IllegalArgumentException if nobody can be reached there */
    public PhoneNumber {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("Not a Norwegian telephone number: " + digits);
        }
    }

    /** However it is written: with spaces, hyphens and Norway's own prefix; nothing where it is no such number. */
    public static Optional<PhoneNumber> of(String written) {
        var national = written.strip().replaceFirst("^(\\+|00)47", "");
        if (!WRITTEN.matcher(national).matches()) {
            return Optional.empty();
        }
        var digits = national.replaceAll("[^0-9]", "");
        return DIGITS.matcher(digits).matches() ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    /** As a link rings it. */
    public String href() {
        return (digits.length() == 8 ? "tel:+47" : "tel:") + digits;
    }

    /** As it is read aloud: "67 50 40 50", mobile and free numbers "900 12 345". */
    public String spaced() {
        if (digits.length() == 6) {
            return digits.replaceFirst("(...)(...)", "$1 $2");
        }
        if (digits.length() != 8) {
            return digits;
        }
        return "489".indexOf(digits.charAt(0)) >= 0
                ? digits.replaceFirst("(...)(..)(...)", "$1 $2 $3")
                : digits.replaceFirst("(..)(..)(..)(..)", "$1 $2 $3 $4");
    }
}
