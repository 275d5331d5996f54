package no.parorendeportalen.web;

import no.parorendeportalen.shared.PortalSettings;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where the public reaches the portal, for what is handed out of it. From the settings; a demonstration that has none answers on this
 * machine. Never from a request's headers, which anybody can write.
 */
@Component
public class PublicAddress {

    private final PortalSettings settings;
    private volatile int port;

    PublicAddress(PortalSettings settings) {
        this.settings = settings;
    }

    @EventListener
    void listening(WebServerInitializedEvent server) {
        if (server.getApplicationContext().getServerNamespace() == null) {
            port = server.getWebServer().getPort();
        }
    }

    /** Without a slash at its end. */
    public String root() {
        return settings.baseUrl() != null ? settings.baseUrl().toString() : "http://127.0.0.1:" + port;
    }
}
