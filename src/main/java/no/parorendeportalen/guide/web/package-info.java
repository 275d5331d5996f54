@NullMarked
package no.parorendeportalen.guide.web;

import org.jspecify.annotations.NullMarked;
