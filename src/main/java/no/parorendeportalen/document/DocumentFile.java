package no.parorendeportalen.document;

import java.util.List;
import no.parorendeportalen.municipality.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * A document as a file: what one municipality gives another, and what the portal brings with it. Things are named by their keys, the last
 * part of their addresses, since the one who reads it has others of its own.
 *
 * @param format names the format and its version: {@link #FORMAT}
 * @param from where it comes from, in words; null where that is not told
 * @param version its number there; null where it has none
 */
public record DocumentFile(
        String format,
        @Nullable String from,
        @Nullable Integer version,
        DocumentKind kind,
        String key,
        String title,
        String purpose,
        String appliesTo,
        List<ServiceArea> serviceAreas,
        String legalBasis,
        boolean receipt,
        int revisionMonths,
        List<String> words,
        List<Integer> measures,
        List<Link> links,
        List<Step> steps) {

    public static final String FORMAT = "parorendeportalen/document/1";

    /** @param key the last part of its address */
    public record Link(LinkKind kind, String key, String label) {}

    /** @param shared key of the shared point that it is; null where it is its own */
    public record Step(
            String section,
            String title,
            String text,
            String who,
            @Nullable Phase phase,
            String deadline,
            @Nullable Integer level,
            @Nullable String shared,
            List<Link> links) {

        /** What is left out is empty. */
        @SuppressWarnings("NullableProblems")
        public Step {
            section = or(section);
            text = or(text);
            who = or(who);
            deadline = or(deadline);
            links = links == null ? List.of() : List.copyOf(links);
        }
    }

    /** What is left out is empty. */
    @SuppressWarnings("NullableProblems")
    public DocumentFile {
        format = or(format);
        key = or(key);
        title = or(title);
        purpose = or(purpose);
        appliesTo = or(appliesTo);
        legalBasis = or(legalBasis);
        serviceAreas = serviceAreas == null ? List.of() : List.copyOf(serviceAreas);
        words = words == null ? List.of() : List.copyOf(words);
        measures = measures == null ? List.of() : List.copyOf(measures);
        links = links == null ? List.of() : List.copyOf(links);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The same at another address. */
    public DocumentFile at(String address) {
        return new DocumentFile(
                format,
                from,
                version,
                kind,
                address,
                title,
                purpose,
                appliesTo,
                serviceAreas,
                legalBasis,
                receipt,
                revisionMonths,
                words,
                measures,
                links,
                steps);
    }
}
