/** What staff are to learn: courses, the plan of who is to take which by when, and what each has done. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality", "access", "web", "upkeep", "search", "strategy", "network"})
package no.parorendeportalen.competence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
