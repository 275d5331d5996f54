/** The demonstration: its own database, the two municipalities, their people and the word of where to look. Absent from the real thing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality", "access", "strategy", "strategyfile", "starter"})
package no.parorendeportalen.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
