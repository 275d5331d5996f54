package no.parorendeportalen.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * The address of a page on the web that is reached by https.
 *
 * @param address whole
 */
public record SecureLink(String address) {

    public static final int LONGEST = 500;

    /** @throws IllegalArgumentException if it is none */
    public SecureLink {
        if (!isOne(address)) {
            throw new IllegalArgumentException("Not an https address");
        }
    }

    /** Nothing where what is written is none. */
    public static Optional<SecureLink> of(String written) {
        var address = written.strip();
        return isOne(address) ? Optional.of(new SecureLink(address)) : Optional.empty();
    }

    private static boolean isOne(String address) {
        if (address.length() > LONGEST || address.chars().anyMatch(it -> it <= ' ' || it > '~')) {
            return false;
        }
        try {
            var uri = new URI(address);
            return address.startsWith("https://")
                    && uri.getHost() != null
                    && uri.getHost().indexOf('.') > 0
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException misshapen) {
            return false;
        }
    }
}
