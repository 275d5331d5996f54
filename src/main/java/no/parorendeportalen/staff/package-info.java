/** The employees' front page, their search over everything, and the measures that their units are to carry out. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "municipality", "access", "web", "upkeep", "search", "strategy", "document"})
package no.parorendeportalen.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
