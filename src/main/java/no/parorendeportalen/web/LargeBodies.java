package no.parorendeportalen.web;

import java.util.regex.Pattern;

/**
 * Addresses to which more may be sent than any form of text: a feature that takes files has a bean of this. Only what is posted there;
 * everywhere else the limit is the form's.
 *
 * @param addresses all of the path, as it is written in the request
 * @param largest in bytes, all parts together; no more than {@code spring.servlet.multipart.max-request-size}
 */
public record LargeBodies(Pattern addresses, long largest) {

    boolean include(String path) {
        return addresses.matcher(path).matches();
    }
}
