/** The strategy file: a strategy as data, read whole or refused with a line and a reason for each error. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package no.parorendeportalen.strategyfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
