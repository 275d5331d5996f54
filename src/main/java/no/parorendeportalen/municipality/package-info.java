/** The tenant: who the municipality of this request is, and the two walls that keep its data to itself. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package no.parorendeportalen.municipality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
