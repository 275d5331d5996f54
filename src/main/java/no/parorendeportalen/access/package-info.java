/** Who may do what: accounts, signing in, sessions, the filter chains and their rules. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality"})
package no.parorendeportalen.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
