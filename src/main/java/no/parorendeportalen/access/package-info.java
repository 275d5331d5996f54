/** Who may do what: the filter chain and its rules. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality"})
package no.parorendeportalen.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
