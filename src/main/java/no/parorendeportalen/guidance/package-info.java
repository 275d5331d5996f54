/** What a carer reads and is led through: articles, ways to apply, and the page of each situation. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "municipality",
            "access",
            "web",
            "upkeep",
            "search",
            "situation",
            "contact",
            "rights",
            "offer",
            "strategy",
            "calendar"
        })
package no.parorendeportalen.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
