/** Controlled documents: routines and checklists, which are in force in versions that somebody has approved. */
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
            "offer",
            "strategy",
            "attachment"
        })
package no.parorendeportalen.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
