/** Checklists in use: read and ticked by oneself, where nothing is kept, or worked through together in a unit. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "municipality", "access", "web", "document", "search", "strategy", "attachment"
        })
package no.parorendeportalen.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
