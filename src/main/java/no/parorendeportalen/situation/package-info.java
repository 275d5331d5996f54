/** The situations that carers recognise themselves in: "pårørende til noen med demens". */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality", "access", "web", "upkeep", "search"})
package no.parorendeportalen.situation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
