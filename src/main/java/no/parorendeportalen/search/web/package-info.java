@NullMarked
package no.parorendeportalen.search.web;

import org.jspecify.annotations.NullMarked;
