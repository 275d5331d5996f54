@NullMarked
package no.parorendeportalen.strategy.web;

import org.jspecify.annotations.NullMarked;
