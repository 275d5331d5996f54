@NullMarked
package no.parorendeportalen.access.web;

import org.jspecify.annotations.NullMarked;
