/** Files that editors attach to what staff read: known by their content, safe to open, never changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality", "access", "web"})
package no.parorendeportalen.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
