package no.parorendeportalen.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.document.DocumentFile;
import no.parorendeportalen.document.DocumentFileReader;
import no.parorendeportalen.document.DocumentFileRefused;
import no.parorendeportalen.document.SharedPointFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All that staff are given, read from its files.
 *
 * @param points that checklists have in common
 * @param documents routines first
 */
record StaffSet(StaffFile file, List<SharedPointFile> points, List<DocumentFile> documents) {

    private static final String FOLDER = "staff/";
    private static final List<String> FOR_ALL = List.of("roles", "networks", "courses", "guides");

    /**
     * What every municipality is given, and what is in some files besides.
     *
     * @param own names without their endings: "baerum"
     * @throws ContentRefused if one of them does not say what it should
     */
    static StaffSet with(String... own) {
        var file = Stream.concat(FOR_ALL.stream(), Arrays.stream(own))
                .map(it -> ContentReader.read(FOLDER + it + ".yaml", StaffFile.class))
                .reduce(StaffFile::and)
                .orElseThrow();
        var points = List.of(ContentReader.read(FOLDER + "shared-points.yaml", SharedPointFile[].class));
        return new StaffSet(file, points, readDocuments());
    }

    boolean isGiven(String kind, String key) {
        return !file.without().contains(kind + "/" + key);
    }

    private static List<DocumentFile> readDocuments() {
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            return Stream.of("routine", "checklist")
                    .flatMap(kind -> found(resolver, kind))
                    .map(StaffSet::document)
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw new UncheckedIOException(FOLDER, unreadable.getCause());
        }
    }

    private static Stream<Resource> found(PathMatchingResourcePatternResolver resolver, String kind) {
        try {
            return Arrays.stream(resolver.getResources("classpath:content/" + FOLDER + kind + "-*.yaml"))
                    .sorted(Comparator.comparing(it -> Objects.requireNonNull(it.getFilename())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(kind, unreadable);
        }
    }

    private static DocumentFile document(Resource file) {
        var name = FOLDER + file.getFilename();
        try (var in = file.getInputStream()) {
            return DocumentFileReader.read(in);
        } catch (DocumentFileRefused refused) {
            throw new ContentRefused(
                    name,
                    refused.problems().stream()
                            .map(it -> "line %d: %s %s".formatted(it.line(), it.reason(), it.where()))
                            .collect(Collectors.joining("; ")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
