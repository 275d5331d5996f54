@NullMarked
package no.parorendeportalen.actionplan.web;

import org.jspecify.annotations.NullMarked;
