/** The pages of offers. */
@NullMarked
package no.parorendeportalen.offer.web;

import org.jspecify.annotations.NullMarked;
