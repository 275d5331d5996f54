/** The pages where situations are edited. */
@NullMarked
package no.parorendeportalen.situation.web;

import org.jspecify.annotations.NullMarked;
