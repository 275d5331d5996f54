/** The pages of rights. */
@NullMarked
package no.parorendeportalen.rights.web;

import org.jspecify.annotations.NullMarked;
