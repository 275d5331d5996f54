/** The offers that a carer can use today: what they are, who is behind them, how to get them, and which promise of the plan they fulfil. */
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
            "strategy"
        })
package no.parorendeportalen.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
