/** Guides to conversations: how to begin, what to ask, what to listen for, and what comes next. For staff. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "municipality", "access", "web", "upkeep", "search", "strategy", "offer"})
package no.parorendeportalen.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
