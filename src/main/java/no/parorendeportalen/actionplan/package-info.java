/** The action plan: all measures of a strategy, chosen among, drawn on a timeline and taken away as files. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality", "access", "web", "strategy"})
package no.parorendeportalen.actionplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
