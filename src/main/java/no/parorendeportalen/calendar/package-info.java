/** What happens on a day: the courses, groups and meetings that carers can come to, as pages and as a calendar of their own. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "municipality", "access", "web", "upkeep", "search", "situation", "offer"})
package no.parorendeportalen.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
