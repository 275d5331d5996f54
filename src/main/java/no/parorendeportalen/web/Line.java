package no.parorendeportalen.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One line of readable text. */
@Documented
@Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReadableText.OfLine.class)
public @interface Line {

    /** Characters. */
    int max() default 200;

    /** Whether it must say something. */
    boolean required() default true;

    String message() default "{validation.unreadable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
