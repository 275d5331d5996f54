package no.parorendeportalen.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import no.parorendeportalen.document.DocumentFileRefused.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a document's file: whole, or not at all. */
public final class DocumentFileReader {

    /** Bytes. The longest routine so far has 20 000. */
    public static final int LARGEST = 500_000;

    private static final int TITLE = 120;
    private static final int STEP_TITLE = 300;
    private static final int LINE = 200;
    private static final int PROSE = 20_000;
    private static final int WORDS = 2_000;
    private static final int MOST_LINKS = 40;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private DocumentFileReader() {}

    /**
     * Reads at most {@link #LARGEST} bytes.
     *
     * @throws DocumentFileRefused with all that is wrong
     */
    public static DocumentFile read(InputStream in) throws DocumentFileRefused, IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new DocumentFileRefused(List.of(new Problem(0, "tooLarge", "")));
        }
        var plain = DocumentFileScan.scan(bytes);
        var file = parse(plain.text());
        var problems = problems(file);
        if (!problems.isEmpty()) {
            throw new DocumentFileRefused(problems.stream()
                    .map(it -> new Problem(plain.line(it.where()), it.reason(), it.where()))
                    .toList());
        }
        return file;
    }

    private static DocumentFile parse(String text) throws DocumentFileRefused {
        try {
            var file = YAML.readValue(text, DocumentFile.class);
            if (file == null) {
                throw new DocumentFileRefused(List.of(new Problem(0, "empty", "")));
            }
            return file;
        } catch (JacksonException wrong) {
            var at = wrong.getLocation();
            var where = wrong instanceof DatabindException bound ? path(bound) : "";
            throw new DocumentFileRefused(
                    List.of(new Problem(at == null ? 0 : Math.max(0, at.getLineNr()), "unreadable", where)));
        }
    }

    private static String path(DatabindException wrong) {
        var path = new StringBuilder();
        for (var part : wrong.getPath()) {
            if (part.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(part.getPropertyName());
            } else {
                path.append('[').append(part.getIndex() + 1).append(']');
            }
        }
        return path.toString();
    }

    private static List<Problem> problems(DocumentFile file) {
        var problems = new ArrayList<Problem>();
        require(problems, DocumentFile.FORMAT.equals(file.format()), "format", "format");
        require(problems, file.from() == null || file.from().length() <= LINE, "tooLong", "from");
        require(problems, file.purpose().length() <= PROSE, "tooLong", "purpose");
        require(problems, file.legalBasis().length() <= PROSE, "tooLong", "legal-basis");
        require(problems, String.join("\n", file.words()).length() <= WORDS, "tooLong", "words");
        if (file.kind() == null) {
            problems.add(new Problem(0, "missing", "kind"));
        }
        require(
                problems,
                file.key().matches("[a-z0-9]+(-[a-z0-9]+)*") && file.key().length() <= 80,
                "key",
                "key");
        require(problems, !file.title().isEmpty(), "missing", "title");
        require(problems, file.title().length() <= TITLE, "tooLong", "title");
        require(problems, file.appliesTo().length() <= STEP_TITLE, "tooLong", "applies-to");
        require(
                problems,
                file.revisionMonths() >= 1 && file.revisionMonths() <= DocumentSettings.MOST_MONTHS,
                "months",
                "revision-months");
        require(problems, !file.steps().isEmpty(), "missing", "steps");
        require(problems, file.steps().size() <= VersionText.MOST_STEPS, "tooMany", "steps");
        links(problems, file.links(), "links");
        for (var i = 0; i < file.steps().size(); i++) {
            step(problems, file.steps().get(i), "steps[" + (i + 1) + "]");
        }
        return problems;
    }

    private static void step(List<Problem> problems, DocumentFile.Step step, String at) {
        require(problems, step.title() != null && !step.title().isBlank(), "missing", at + ".title");
        require(problems, step.title() == null || step.title().length() <= STEP_TITLE, "tooLong", at + ".title");
        require(problems, step.text().length() <= PROSE, "tooLong", at + ".text");
        require(problems, step.section().length() <= LINE, "tooLong", at + ".section");
        require(problems, step.who().length() <= LINE, "tooLong", at + ".who");
        require(problems, step.deadline().length() <= LINE, "tooLong", at + ".deadline");
        require(problems, step.level() == null || step.level() >= 0 && step.level() <= 3, "level", at + ".level");
        links(problems, step.links(), at + ".links");
    }

    private static void links(List<Problem> problems, List<DocumentFile.Link> links, String at) {
        require(problems, links.size() <= MOST_LINKS, "tooManyLinks", at);
        for (var link : links) {
            require(
                    problems,
                    link.kind() != null
                            && link.key() != null
                            && link.label() != null
                            && !link.label().isBlank()
                            && link.label().length() <= LINE,
                    "link",
                    at);
        }
    }

    private static void require(List<Problem> problems, boolean holds, String reason, String where) {
        if (!holds) {
            problems.add(new Problem(0, reason, where));
        }
    }
}
