/** The pages and files of the calendar. */
@NullMarked
package no.parorendeportalen.calendar.web;

import org.jspecify.annotations.NullMarked;
