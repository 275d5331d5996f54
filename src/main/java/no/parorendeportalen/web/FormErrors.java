package no.parorendeportalen.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;

/**
 * What is wrong with a form, in plain words; in the model of every page as {@code problems}. For each field one message: the first thing
 * to mend. {@link FormAnswers} puts it there.
 */
public final class FormErrors {

    private static final FormErrors NONE = new FormErrors(List.of());

    private final List<Found> found;

    private FormErrors(List<Found> found) {
        this.found = found;
    }

    /**
     * A line of the error summary.
     *
     * @param href to the field; null for what concerns the whole form
     */
    public record Problem(String message, @Nullable String href) {}

    /**
     * @param path of the field; null for the whole form
     * @param message beside the field
     * @param summary where the field is not beside it
     * @param typed what could not be understood, as it was written; null where it was
     */
    record Found(
            @Nullable String path,
            String message,
            String summary,
            @Nullable String typed) {}

    public static FormErrors none() {
        return NONE;
    }

    public static FormErrors of(BindingResult errors, MessageSource messages, Locale locale) {
        return of(List.of(errors), messages, locale);
    }

    static FormErrors of(Collection<BindingResult> forms, MessageSource messages, Locale locale) {
        var words = new FormWords(messages, locale);
        var found = forms.stream()
                .filter(BindingResult::hasErrors)
                .flatMap(form ->
                        form.getAllErrors().stream().sorted(FormOrder.of(form)).map(words::found))
                .filter(firstOfItsField())
                .toList();
        return found.isEmpty() ? NONE : new FormErrors(found);
    }

    /** The id of a field's element: its path without brackets, as Thymeleaf's {@code th:field} makes it. */
    public static String id(String path) {
        return path.replace("[", "").replace("]", "");
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What is wrong with a field, or null. */
    public @Nullable String of(String path) {
        return found.stream()
                .filter(it -> path.equals(it.path()))
                .map(Found::message)
                .findFirst()
                .orElse(null);
    }

    /** What is wrong, in the order of the form, for {@code components/error-summary}. */
    public List<Problem> all() {
        return found.stream()
                .map(it -> new Problem(it.summary(), it.path() == null ? null : "#" + id(it.path())))
                .toList();
    }

    /** What a field shows: what was typed where it could not be understood (so that the form has no value of it), otherwise its value. */
    public @Nullable Object typed(String path, @Nullable Object value) {
        return found.stream()
                .filter(it -> path.equals(it.path()))
                .map(Found::typed)
                .filter(Objects::nonNull)
                .map(Object.class::cast)
                .findFirst()
                .orElse(value);
    }

    /** Whether what was typed could not be understood. */
    public boolean unread(String path) {
        return typed(path, null) != null;
    }

    private static Predicate<Found> firstOfItsField() {
        var seen = new HashSet<String>();
        return it -> it.path() == null || seen.add(it.path());
    }
}
