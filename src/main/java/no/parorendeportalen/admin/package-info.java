/** The administrators' front page, units, settings and users. What a feature needs administered, it shows itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality", "access", "web", "audit", "strategy", "upkeep"})
package no.parorendeportalen.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
