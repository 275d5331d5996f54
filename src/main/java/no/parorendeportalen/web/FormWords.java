package no.parorendeportalen.web;

import jakarta.validation.ConstraintViolation;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.parorendeportalen.web.FormErrors.Found;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.util.ClassUtils;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Puts an error into the bundle's words and no others: {@code validation.<reason>.<form>.<field>}, {@code validation.<reason>.<field>} or
 * {@code validation.<reason>}, the nearest there is. The reason is the constraint's name, the {@code {validation.…}} that it names as its
 * message, or the code that a handler rejected the field with.
 */
final class FormWords {

    private static final String OURS = "{validation.";
    private static final Pattern ROWS = Pattern.compile("\\[[^]]*]");
    private static final Pattern LAST_ROW = Pattern.compile(".*\\[(\\d{1,9})][^\\[]*");

    private final MessageSource messages;
    private final Locale locale;

    FormWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    Found found(ObjectError error) {
        if (!(error instanceof FieldError field)) {
            var message = message(error, null);
            return new Found(null, message.text(), message.text(), null);
        }
        var message = message(field, field.getField());
        return new Found(
                field.getField(),
                message.text(),
                message.own() ? message.text() : labelled(field, message.text()),
                field.isBindingFailure() ? typed(field.getRejectedValue()) : null);
    }

    /** @param own whether it was written for this field alone, so that it says which it is */
    private record Message(String text, boolean own) {}

    private Message message(ObjectError error, @Nullable String path) {
        var reason = reason(error);
        var arguments = arguments(error);
        if (path != null) {
            var field = ROWS.matcher(path).replaceAll("");
            var own = Stream.of(error.getObjectName() + "." + field, field)
                    .map(it -> text("validation." + reason + "." + it, arguments))
                    .filter(it -> it != null)
                    .findFirst();
            if (own.isPresent()) {
                return new Message(own.get(), true);
            }
        }
        var text = text("validation." + reason, arguments);
        if (text == null && !error.contains(Throwable.class) && !error.contains(ConstraintViolation.class)) {
            text = error.getDefaultMessage();
        }
        return new Message(text != null ? text : String.valueOf(text("validation.other", arguments)), false);
    }

    /** A field's label has the key {@code <form>.<field>}, a row's {@code <form>.<list>.row}; with it a message can stand alone. */
    private String labelled(FieldError error, String message) {
        var row = LAST_ROW.matcher(error.getField());
        var named = row.matches() ? row(error, Integer.parseInt(row.group(1)) + 1) : null;
        if (named != null) {
            return labelled(named, message);
        }
        var label = text(
                error.getObjectName() + "." + ROWS.matcher(error.getField()).replaceAll(""), new Object[0]);
        if (label == null) {
            return message;
        }
        return row.matches()
                ? String.valueOf(text(
                        "validation.labelledRow", new Object[] {label, Integer.parseInt(row.group(1)) + 1, message}))
                : labelled(label, message);
    }

    /** A question has its mark already. */
    private String labelled(String label, String message) {
        var key = label.endsWith("?") ? "validation.labelledQuestion" : "validation.labelled";
        return String.valueOf(text(key, new Object[] {label, message}));
    }

    private @Nullable String row(FieldError error, int number) {
        var list = error.getField().substring(0, error.getField().lastIndexOf('['));
        return text(error.getObjectName() + "." + ROWS.matcher(list).replaceAll("") + ".row", new Object[] {number});
    }

    private static String reason(ObjectError error) {
        if (error.contains(TypeMismatchException.class)) {
            return "typeMismatch."
                    + kind(error.unwrap(TypeMismatchException.class).getRequiredType());
        }
        if (error.contains(ConstraintViolation.class)) {
            var template = error.unwrap(ConstraintViolation.class).getMessageTemplate();
            if (template.startsWith(OURS)) {
                return template.substring(OURS.length(), template.length() - 1);
            }
        }
        return String.valueOf(error.getCode());
    }

    private static String kind(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "other";
        }
        var type = ClassUtils.resolvePrimitiveIfNecessary(wanted);
        if (Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "date";
        }
        return type.isEnum() || type == UUID.class || type == Boolean.class ? "choice" : "other";
    }

    /** Of a constraint: how long the text is (or the value itself), then the constraint's attributes in the order of the alphabet. */
    private static Object[] arguments(ObjectError error) {
        var arguments = error.getArguments() == null ? new Object[0] : error.getArguments();
        if (!error.contains(ConstraintViolation.class) || arguments.length == 0) {
            return arguments;
        }
        var own = Arrays.copyOf(arguments, arguments.length);
        var value = error instanceof FieldError field ? field.getRejectedValue() : null;
        own[0] = value instanceof CharSequence text ? text.length() : String.valueOf(value);
        return own;
    }

    private @Nullable String text(String key, Object[] arguments) {
        return messages.getMessage(key, arguments, null, locale);
    }

    private static String typed(@Nullable Object rejected) {
        return rejected instanceof Object[] several
                ? several.length == 0 ? "" : String.valueOf(several[0])
                : rejected == null ? "" : rejected.toString();
    }
}
