package no.parorendeportalen.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Text that everybody sees alike and that can be stored. Without control characters, halves of characters, the sign for a character that
 * was lost on the way, and those that turn the direction of what follows, with which a text can look like another. Letters of any
 * language and emoji are fine.
 */
final class ReadableText {

    private static final String MISSING = "{validation.NotBlank}";
    private static final String TOO_LONG = "{validation.tooLong}";
    private static final String NOT_ONE_LINE = "{validation.notOneLine}";
    private static final String UNREADABLE = "{validation.unreadable}";

    private ReadableText() {}

    /** Public for who makes validators by themselves. */
    public static final class OfLine implements ConstraintValidator<Line, CharSequence> {

        private int max;
        private boolean required;

        @Override
        public void initialize(Line line) {
            max = line.max();
            required = line.required();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return holds(text, max, required, false, context);
        }
    }

    /** As {@link OfLine}. */
    public static final class OfProse implements ConstraintValidator<Prose, CharSequence> {

        private int max;
        private boolean required;

        @Override
        public void initialize(Prose prose) {
            max = prose.max();
            required = prose.required();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return holds(text, max, required, true, context);
        }
    }

    private static boolean holds(
            @Nullable CharSequence text, int max, boolean required, boolean lines, ConstraintValidatorContext context) {
        var wrong = wrong(text == null ? "" : text, max, required, lines);
        if (wrong == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(wrong).addConstraintViolation();
        return false;
    }

    private static @Nullable String wrong(CharSequence text, int max, boolean required, boolean lines) {
        if (text.codePoints().allMatch(ReadableText::isUnseen)) {
            return required ? MISSING : isTooLong(text, max) ? TOO_LONG : unreadable(text, lines);
        }
        return isTooLong(text, max) ? TOO_LONG : unreadable(text, lines);
    }

    private static boolean isTooLong(CharSequence text, int max) {
        return text.length() > max;
    }

    private static @Nullable String unreadable(CharSequence text, boolean lines) {
        if (!lines && text.codePoints().anyMatch(ReadableText::endsLine)) {
            return NOT_ONE_LINE;
        }
        return text.codePoints().allMatch(it -> isReadable(it) || lines && (it == '\n' || it == '\t'))
                ? null
                : UNREADABLE;
    }

    private static boolean endsLine(int character) {
        return character == '\n' || character == '\r' || character == 0x2028 || character == 0x2029;
    }

    private static boolean isUnseen(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isReadable(int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && character != 0xFFFD
                && (character & 0xFFFE) != 0xFFFE
                && !(character >= 0x202A && character <= 0x202E)
                && !(character >= 0x2066 && character <= 0x2069);
    }
}
