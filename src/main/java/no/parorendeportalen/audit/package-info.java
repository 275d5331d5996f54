/** The trail: who changed what and when, kept in the transaction that changed it, and never rewritten. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality", "access", "web"})
package no.parorendeportalen.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
