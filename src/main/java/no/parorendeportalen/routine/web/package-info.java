@NullMarked
package no.parorendeportalen.routine.web;

import org.jspecify.annotations.NullMarked;
