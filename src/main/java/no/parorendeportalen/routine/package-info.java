/** The routines as staff read them: the one in force, those before it, what is new, and that one has read it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "municipality", "access", "web", "strategy", "attachment", "document"})
package no.parorendeportalen.routine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
