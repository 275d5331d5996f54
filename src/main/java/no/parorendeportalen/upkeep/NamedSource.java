package no.parorendeportalen.upkeep;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;

/** A source that has an address or a day has a name too, and its address leads to the web. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NamedSource.Rule.class)
@interface NamedSource {

    String message() default "{validation.upkeep.unnamedSource}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Public for who makes validators by themselves. */
    final class Rule implements ConstraintValidator<NamedSource, UpkeepForm> {

        @Override
        public boolean isValid(UpkeepForm form, ConstraintValidatorContext context) {
            if (!form.getSourceUrl().isEmpty() && !leadsToTheWeb(form.getSourceUrl())) {
                return refuse(context, "{validation.upkeep.sourceUrl}", "sourceUrl");
            }
            if (form.getSourceName().isEmpty() && (!form.getSourceUrl().isEmpty() || form.getSourceReadOn() != null)) {
                return refuse(context, "{validation.upkeep.unnamedSource}", "sourceName");
            }
            return true;
        }

        private static boolean refuse(ConstraintValidatorContext context, String message, String field) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }

        private static boolean leadsToTheWeb(String written) {
            try {
                var address = new URI(written);
                return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                        && address.getHost() != null
                        && address.getUserInfo() == null;
            } catch (URISyntaxException misshapen) {
                return false;
            }
        }
    }
}
