/** Whom to ring: contact points, when they are open, and what that means now. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality", "access", "web", "upkeep", "search", "situation"})
package no.parorendeportalen.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
