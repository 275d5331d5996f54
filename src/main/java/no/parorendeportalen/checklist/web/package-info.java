/** The pages of checklists. */
@NullMarked
package no.parorendeportalen.checklist.web;

import org.jspecify.annotations.NullMarked;
