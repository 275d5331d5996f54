/** Attached files, as staff save them. */
@NullMarked
package no.parorendeportalen.attachment.web;

import org.jspecify.annotations.NullMarked;
