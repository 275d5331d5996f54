package no.parorendeportalen.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The order of the fields on the page of a form, for a class that has some of them from classes above it: the error summary follows it. Where
 * there is none it follows the class. What is not named comes last.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PageOrder {

    String[] value();
}
