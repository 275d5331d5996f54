@NullMarked
package no.parorendeportalen.staff.web;

import org.jspecify.annotations.NullMarked;
