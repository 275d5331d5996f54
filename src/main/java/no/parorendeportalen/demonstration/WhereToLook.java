package no.parorendeportalen.demonstration;

import java.util.stream.Collectors;
import no.parorendeportalen.municipality.MunicipalityService;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where to look, when a demonstration is ready. */
@Component
@Conditional(EmbeddedDatabaseAutoConfiguration.OnDemonstration.class)
class WhereToLook {

    private final MunicipalityService municipalities;

    WhereToLook(MunicipalityService municipalities) {
        this.municipalities = municipalities;
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            var root = "http://127.0.0.1:" + context.getWebServer().getPort() + "/";
            System.out.println(municipalities.all().stream()
                    .map(it -> "  " + root + it.address())
                    .collect(Collectors.joining(
                            "\n", "\nPårørendeportalen (demonstrasjon) er klar:\n\n  " + root + "\n", "\n")));
        }
    }
}
