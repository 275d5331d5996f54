/** The page of the starter set. */
@NullMarked
package no.parorendeportalen.starter.web;

import org.jspecify.annotations.NullMarked;
