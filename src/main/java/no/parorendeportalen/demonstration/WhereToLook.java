package no.parorendeportalen.demonstration;

import java.util.stream.Collectors;
import no.parorendeportalen.municipality.MunicipalityService;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says where to look, when a demonstration is ready. */
@Component
@Conditional(EmbeddedDatabaseAutoConfiguration.OnDemonstration.class)
class WhereToLook {

    private final MunicipalityService municipalities;
    private final MessageSource messages;

    WhereToLook(MunicipalityService municipalities, MessageSource messages) {
        this.municipalities = municipalities;
        this.messages = messages;
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            var root = "http://127.0.0.1:" + context.getWebServer().getPort() + "/";
            var title = messages.getMessage("demonstration.ready", null, LocaleContextHolder.getLocale());
            System.out.println(municipalities.all().stream()
                    .map(it -> "  " + root + it.address())
                    .collect(Collectors.joining("\n", "\n" + title + "\n\n  " + root + "\n", "\n")));
        }
    }
}
