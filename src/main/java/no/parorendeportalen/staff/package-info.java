/** The employees' front page: what one's own unit is to do, and the units above it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "municipality",
            "access",
            "web",
            "strategy",
            "offer",
            "contact",
            "situation",
            "upkeep"
        })
package no.parorendeportalen.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
