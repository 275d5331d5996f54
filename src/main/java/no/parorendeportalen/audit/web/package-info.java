@NullMarked
package no.parorendeportalen.audit.web;

import org.jspecify.annotations.NullMarked;
