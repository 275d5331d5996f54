package no.parorendeportalen.access;

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
import java.util.regex.Pattern;
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
    private static final Pattern WORDS = Pattern.compile("\\p{L}.*\\p{L}", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z_]+|true|false");

    public record Field(String name, String value) {

        public String getCarriedName() {
            return PREFIX + name;
        }
    }

    /** What was sent to an address that it did not reach; its query is in the address already. */
    public static Optional<KeptFields> forwarded(HttpServletRequest request) {
        var address = KeptForm.addressOf(request);
        return address == null ? Optional.empty() : Optional.of(new KeptFields(address, fields(request, "", it -> it)));
    }

    /** What the sign-in form carried along. */
    public static Optional<KeptFields> carried(HttpServletRequest request, WorkPaths paths) {
        var address = request.getParameter(ADDRESS);
        return paths.contain(address)
                ? Optional.of(new KeptFields(address, fields(request, PREFIX, it -> it.substring(PREFIX.length()))))
                : Optional.empty();
    }

    /** What was sent to an address that refused it. */
    static KeptFields refused(String address, HttpServletRequest request) {
        return new KeptFields(address, fields(request, "", it -> it));
    }

    /** What somebody may have written themselves, to be copied from: not what only the portal reads. */
    public List<Field> written() {
        return fields.stream()
                .filter(it -> WORDS.matcher(it.value()).find())
                .filter(it -> !ID.matcher(it.value()).matches())
                .toList();
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
