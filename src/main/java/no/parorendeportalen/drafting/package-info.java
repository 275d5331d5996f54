/** The draft's pages: where those who edit the plan write, move, remove and decide. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality", "access", "web", "audit", "strategy"})
package no.parorendeportalen.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
