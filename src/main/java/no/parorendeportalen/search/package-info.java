/** One search over all that the public can find, and the words that lead there. Features put what they have into it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality", "access", "web", "audit"})
package no.parorendeportalen.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
