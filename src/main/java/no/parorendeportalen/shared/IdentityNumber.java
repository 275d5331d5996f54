package no.parorendeportalen.shared;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The number of eleven digits that a person in Norway has for life, and that nobody is to write where it is not asked for. */
public final class IdentityNumber {

    private static final int DIGITS = 11;
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    /** From where a group of digits begins to where one ends, with at most two signs between them. */
    private static final Pattern GROUPED = Pattern.compile(
            "(?=(?<!\\d)((?:\\d[\\s\\u00a0\\u202f.\\-–]{0,2}){10}\\d)(?!\\d))", Pattern.UNICODE_CHARACTER_CLASS);

    private IdentityNumber() {}

    /** Whether one stands in a text, a D-number and those of test persons too, however it is grouped. */
    public static boolean isIn(String text) {
        return GROUPED.matcher(text)
                .results()
                .anyMatch(it -> isOne(it.group(1)
                        .codePoints()
                        .filter(Character::isDigit)
                        .map(digit -> Character.digit(digit, 10))
                        .toArray()));
    }

    private static boolean isOne(int[] digits) {
        var day = (digits[0] * 10 + digits[1]) % 40;
        // Those of test persons have 20, 40 or 80 added to their month.
        var month = (digits[2] * 10 + digits[3]) % 20;
        return digits.length == DIGITS
                && day >= 1
                && day <= 31
                && month >= 1
                && month <= 12
                && isControlled(digits, FIRST)
                && isControlled(digits, SECOND);
    }

    private static boolean isControlled(int[] digits, int[] weights) {
        return IntStream.range(0, weights.length)
                                .map(it -> digits[it] * weights[it])
                                .sum()
                        % DIGITS
                == 0;
    }
}
