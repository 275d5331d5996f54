/** The pages of upkeep. */
@NullMarked
package no.parorendeportalen.upkeep.web;

import org.jspecify.annotations.NullMarked;
