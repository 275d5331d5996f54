/** The strategy's text: revisions, chapters, references, areas, goals, approaches and measures. What is adopted never changes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "municipality", "access", "web", "search", "strategyfile"})
package no.parorendeportalen.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
