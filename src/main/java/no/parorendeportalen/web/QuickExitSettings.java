package no.parorendeportalen.web;

import java.net.URI;
import no.parorendeportalen.shared.SettingRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The way out of a page that nobody must see one read.
 *
 * @param address where "Forlat siden" leads: a page that anybody may have open. The weather is what most people look at, and tells nothing.
 */
@ConfigurationProperties("portal.quick-exit")
public record QuickExitSettings(
        @DefaultValue("https://www.yr.no/") URI address) {

    /** The model attribute by which a page asks the layout for the way out. */
    public static final String ATTRIBUTE = "quickExit";

    public QuickExitSettings {
        if (!"https".equals(address.getScheme()) || address.getHost() == null || address.getUserInfo() != null) {
            throw new SettingRefused(
                    "portal.quick-exit.address must be the address of a page of another site: " + address,
                    "Write it like PORTAL_QUICK_EXIT_ADDRESS=https://www.yr.no/.");
        }
    }
}
