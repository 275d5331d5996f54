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
            System.out.println(municipalities.all().stream()
                    .map(it -> "  " + root + it.address())
                    .collect(Collectors.joining(
                            "\n", "\n" + word("demonstration.ready") + "\n\n  " + root + "\n", "\n")));
            System.out.println(DemonstrationAccounts.ALL.stream()
                    .map(it -> "  %-30s %s, %s"
                            .formatted(it.email(), word("role." + it.role().name()), it.municipality()))
                    .collect(Collectors.joining(
                            "\n",
                            word("demonstration.accounts", root + "logg-inn", DemonstrationAccounts.PASSWORD) + "\n\n",
                            "\n")));
        }
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
