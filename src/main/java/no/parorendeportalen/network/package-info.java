/** Who has which role towards carers in which unit, and the networks in which they meet. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "municipality",
            "access",
            "web",
            "upkeep",
            "search",
            "strategy",
            "contact",
            "offer",
            "calendar",
            "attachment"
        })
package no.parorendeportalen.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
