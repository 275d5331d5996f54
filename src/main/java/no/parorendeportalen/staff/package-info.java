/** Where employees begin: their front page, their search over everything, the measures of their units, and what they hand over in a conversation. */
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
            "offer",
            "calendar",
            "strategy",
            "document",
            "checklist",
            "network",
            "competence"
        })
package no.parorendeportalen.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
