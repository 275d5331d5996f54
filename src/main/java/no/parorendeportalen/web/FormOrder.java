package no.parorendeportalen.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** The order of a form's errors: as its page has its fields, row by row, and for each field what must be mended first. */
final class FormOrder {

    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,9})]");

    private FormOrder() {}

    static Comparator<ObjectError> of(BindingResult form) {
        var target = form.getTarget();
        var fields = target == null ? List.<String>of() : fields(target.getClass());
        return Comparator.comparingInt((ObjectError it) -> place(path(it), fields))
                .thenComparing(it -> ROW.matcher(path(it)).replaceAll(row -> "[%9s]".formatted(row.group(1))))
                .thenComparingInt(FormOrder::urgency)
                .thenComparing(it -> String.valueOf(it.getCode()));
    }

    private static List<String> fields(Class<?> form) {
        var order = form.getAnnotation(PageOrder.class);
        return order == null
                ? Arrays.stream(form.getDeclaredFields())
                        .map(it -> it.getName())
                        .toList()
                : List.of(order.value());
    }

    private static int place(String path, List<String> fields) {
        var place = fields.indexOf(path.split("[.\\[]", 2)[0]);
        return place < 0 ? fields.size() : place;
    }

    private static int urgency(ObjectError error) {
        if (error instanceof FieldError field && field.isBindingFailure()) {
            return 0;
        }
        return List.of("NotBlank", "NotNull", "NotEmpty").contains(String.valueOf(error.getCode())) ? 1 : 2;
    }

    private static String path(ObjectError error) {
        return error instanceof FieldError field ? field.getField() : "";
    }
}
