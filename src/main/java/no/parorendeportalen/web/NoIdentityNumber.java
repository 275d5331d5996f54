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
import no.parorendeportalen.shared.IdentityNumber;
import org.jspecify.annotations.Nullable;

/** Text in which no person's identity number stands. */
@Documented
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoIdentityNumber.Rule.class)
public @interface NoIdentityNumber {

    String message() default "{validation.identityNumber}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Public for who makes validators by themselves. */
    final class Rule implements ConstraintValidator<NoIdentityNumber, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || !IdentityNumber.isIn(text.toString());
        }
    }
}
