/** Content files: the starter set that a new municipality begins with, and what the demonstration shows. */
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
            "offer",
            "strategy",
            "calendar",
            "guidance",
            "guide",
            "network",
            "competence",
            "document"
        })
package no.parorendeportalen.starter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
