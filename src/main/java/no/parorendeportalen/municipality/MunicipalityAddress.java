package no.parorendeportalen.municipality;

import java.util.Set;
import java.util.regex.Pattern;

/** The first part of the path of a municipality's pages: lower-case a–z, digits and hyphens, and no word the portal itself needs. */
public record MunicipalityAddress(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    /** What the portal answers at its top level, now or later: no municipality can be called that. */
    static final Set<String> RESERVED = Set.of(
            "actuator",
            "admin",
            "ansatt",
            "api",
            "apne-data",
            "assets",
            "css",
            "demonstrasjon",
            "dev",
            "drift",
            "error",
            "feil",
            "fonts",
            "glemt-passord",
            "hjelp",
            "img",
            "index",
            "js",
            "kommune",
            "kommuner",
            "konto",
            "logg-inn",
            "logg-ut",
            "login",
            "logout",
            "min-konto",
            "oauth2",
            "om",
            "passord",
            "personvern",
            "saml2",
            "sitemap",
            "sok",
            "static",
            "status",
            "tilgjengelighet",
            "vendor",
            "webjars",
            "well-known");

    /** @throws IllegalArgumentException if it is misshapen or reserved */
    public MunicipalityAddress {
        if (!SHAPE.matcher(value).matches() || value.endsWith("-") || value.contains("--")) {
            throw new IllegalArgumentException("Not the shape of an address: " + value);
        }
        if (RESERVED.contains(value)) {
            throw new IllegalArgumentException("The portal needs this address itself: " + value);
        }
    }

    /** Whether a path segment can be a municipality's address at all. */
    public static boolean isPossible(String segment) {
        return SHAPE.matcher(segment).matches() && !RESERVED.contains(segment);
    }
}
