package no.parorendeportalen.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/**
 * Whether this is a demonstration or the real thing. A demonstration needs all three: no {@code spring.datasource.url}, a loopback
 * {@code server.address}, and no {@code portal.production=true}. Only a demonstration has a database of its own and demo accounts.
 */
public enum RunMode {
    DEMONSTRATION,
    REAL;

    public boolean isDemonstration() {
        return this == DEMONSTRATION;
    }

    /**
     * Reads the mode off the settings.
     *
     * @throws SettingRefused if there is no database and this cannot be a demonstration
     */
    public static RunMode of(Environment settings) {
        if (settings.containsProperty("spring.datasource.url")
                && !settings.getProperty("spring.datasource.url", "").isBlank()) {
            return REAL;
        }
        if (settings.getProperty("portal.production", Boolean.class, false)) {
            throw new SettingRefused(
                    "portal.production=true needs a database: spring.datasource.url is not set.",
                    "Set SPRING_DATASOURCE_URL, for example jdbc:postgresql://db:5432/portal.");
        }
        if (!isLoopback(settings.getProperty("server.address", ""))) {
            throw new SettingRefused(
                    "A demonstration answers on a loopback address only: server.address is '"
                            + settings.getProperty("server.address", "") + "' and spring.datasource.url is not set.",
                    "Set SPRING_DATASOURCE_URL to run with a database, or leave SERVER_ADDRESS at 127.0.0.1.");
        }
        return DEMONSTRATION;
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
