package no.parorendeportalen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.beans.PropertyDescriptor;
import java.beans.PropertyEditorSupport;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;

/**
 * How a form takes what was sent: text without blanks around it and with line breaks of one kind, at most a hundred rows, and nothing but
 * the form's own fields, never from a header. Single parameters of a handler are left as they are.
 */
@ControllerAdvice
class FormBinding {

    private static final int MOST_ROWS = 100;

    @InitBinder
    void bind(WebDataBinder binder) {
        if (binder instanceof ExtendedServletRequestDataBinder fromRequest) {
            // A field called origin would otherwise be filled by the browser's Origin header.
            fromRequest.setHeaderPredicate(header -> false);
        }
        var form = form(binder);
        if (form == null) {
            return;
        }
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
        binder.setDisallowedFields("class", "class.*", "*.class", "*.class.*");
        var passwords = Arrays.stream(BeanUtils.getPropertyDescriptors(form))
                .map(PropertyDescriptor::getName)
                .filter(it -> it.toLowerCase(Locale.ROOT).endsWith("password"))
                .toList();
        // A record's values come to it by type alone, without their names.
        if (!form.isRecord() || passwords.isEmpty()) {
            binder.registerCustomEditor(String.class, new PlainText());
        }
        // A blank may belong to a password, and signing in does not take it away.
        passwords.forEach(it -> binder.registerCustomEditor(String.class, it, new AsTyped()));
    }

    /** A path that no form has, or more rows than any: somebody has written the request by hand. */
    @ExceptionHandler
    void unknownPlace(InvalidPropertyException unknown, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    private static @Nullable Class<?> form(WebDataBinder binder) {
        if (binder.getTarget() != null) {
            return binder.getTarget().getClass();
        }
        return binder.getTargetType() == null ? null : binder.getTargetType().resolve();
    }

    private static final class PlainText extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(text.replace("\r\n", "\n").replace('\r', '\n').strip());
        }
    }

    private static final class AsTyped extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(text);
        }
    }
}
