package no.parorendeportalen.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.parorendeportalen.access.KeptForm;
import no.parorendeportalen.access.WorkPaths;
import org.jspecify.annotations.Nullable;

/**
 * A form on its way, as hidden fields: sent once, and not lost although nobody was signed in. Files and passwords are not kept.
 *
 * @param address where it was sent to
 */
public record KeptFields(String address, List<Field> fields) {

    /** What carries a field through the sign-in form. */
    private static final String PREFIX = "felt.";

    private static final String ADDRESS = "adresse";
    private static final String TOKEN = "_csrf";

    public record Field(String name, String value) {

        public String getCarriedName() {
            return PREFIX + name;
        }
    }

    /** What was sent to an address that it did not reach; its query is in the address already. */
    static Optional<KeptFields> forwarded(HttpServletRequest request) {
        var address = KeptForm.addressOf(request);
        return address == null ? Optional.empty() : Optional.of(new KeptFields(address, fields(request, "", it -> it)));
    }

    /** What the sign-in form carried along. */
    static Optional<KeptFields> carried(HttpServletRequest request, WorkPaths paths) {
        var address = request.getParameter(ADDRESS);
        return paths.contain(address)
                ? Optional.of(new KeptFields(address, fields(request, PREFIX, it -> it.substring(PREFIX.length()))))
                : Optional.empty();
    }

    /** Without what the address says itself: its values come first. */
    private static List<Field> fields(HttpServletRequest request, String prefix, UnaryOperator<String> name) {
        var fields = new ArrayList<Field>();
        var inAddress = inAddress(request.getQueryString());
        request.getParameterMap().forEach((key, values) -> {
            if (key.startsWith(prefix) && isKept(name.apply(key))) {
                Arrays.stream(values)
                        .skip(Collections.frequency(inAddress, key))
                        .forEach(it -> fields.add(new Field(name.apply(key), it)));
            }
        });
        return fields;
    }

    /** A token has its day, and a password is never written into a page. */
    private static boolean isKept(String name) {
        return !name.equals(TOKEN) && !name.toLowerCase(Locale.ROOT).endsWith("password");
    }

    /** The names, each as often as it is there. */
    private static List<String> inAddress(@Nullable String query) {
        return query == null
                ? List.of()
                : Arrays.stream(query.split("&"))
                        .map(it -> URLDecoder.decode(it.split("=", 2)[0], StandardCharsets.UTF_8))
                        .toList();
    }
}
