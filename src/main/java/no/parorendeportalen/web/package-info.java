/** What all pages share: layout, navigation, error pages, the page cache, the front door and the component gallery. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality", "access"})
package no.parorendeportalen.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
