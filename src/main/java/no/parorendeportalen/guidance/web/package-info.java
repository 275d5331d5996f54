/** The pages of guidance. */
@NullMarked
package no.parorendeportalen.guidance.web;

import org.jspecify.annotations.NullMarked;
