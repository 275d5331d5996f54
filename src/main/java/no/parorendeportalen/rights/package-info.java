/** The register of what the law gives carers: one record for each right and its deadline, used by all offers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality", "access", "web", "upkeep", "search"})
package no.parorendeportalen.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
