/** The pages of what staff learn. */
@NullMarked
package no.parorendeportalen.competence.web;

import org.jspecify.annotations.NullMarked;
