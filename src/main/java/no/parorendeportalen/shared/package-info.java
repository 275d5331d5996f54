/** The kernel: what every module may use, and which uses none of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package no.parorendeportalen.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
