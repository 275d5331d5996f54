@NullMarked
package no.parorendeportalen.drafting.web;

import org.jspecify.annotations.NullMarked;
