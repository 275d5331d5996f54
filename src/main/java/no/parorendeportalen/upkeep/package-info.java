/** What is kept true: whose it is, when it was last checked, what is due, and what readers say is wrong. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality", "access", "web"})
package no.parorendeportalen.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
