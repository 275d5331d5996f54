/** The pages of those who write and approve controlled documents. */
@NullMarked
package no.parorendeportalen.document.web;

import org.jspecify.annotations.NullMarked;
