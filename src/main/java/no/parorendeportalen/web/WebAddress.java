package no.parorendeportalen.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The address of a page on the web, or nothing. */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebAddress.Rule.class)
public @interface WebAddress {

    String message() default "{validation.webAddress}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Public for who makes validators by themselves. */
    final class Rule implements ConstraintValidator<WebAddress, String> {

        @Override
        public boolean isValid(@Nullable String written, ConstraintValidatorContext context) {
            if (written == null || written.isEmpty()) {
                return true;
            }
            try {
                var address = new URI(written);
                return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                        && address.getHost() != null
                        && address.getHost().indexOf('.') > 0
                        && address.getUserInfo() == null;
            } catch (URISyntaxException misshapen) {
                return false;
            }
        }
    }
}
