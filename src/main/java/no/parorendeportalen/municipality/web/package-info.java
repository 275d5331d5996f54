@NullMarked
package no.parorendeportalen.municipality.web;

import org.jspecify.annotations.NullMarked;
