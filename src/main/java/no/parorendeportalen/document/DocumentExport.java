package no.parorendeportalen.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.search.SearchHit;
import no.parorendeportalen.search.SearchService;
import no.parorendeportalen.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Gives a document out as a file that another municipality can take in. It says what the document says and nothing of the municipality:
 * no units, no people, no promises. What it leads to is named by its key; what has none any more is left out.
 */
@Service
@Transactional(readOnly = true)
public class DocumentExport {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();

    private final Documents documents;
    private final VersionTexts texts;
    private final SharedPoints shared;
    private final SearchService search;

    DocumentExport(Documents documents, VersionTexts texts, SharedPoints shared, SearchService search) {
        this.documents = documents;
        this.texts = texts;
        this.shared = shared;
        this.search = search;
    }

    /** @param name of the file */
    public record Exported(String name, String text) {}

    /**
     * The version in force; where none is, what is being worked on, or the last that was.
     *
     * @param from whose it is, in words
     */
    public Exported write(DocumentFolder folder, String from) {
        var file = file(folder, from);
        return new Exported(file.kind().word() + "-" + file.key() + ".yaml", YAML.writeValueAsString(file));
    }

    DocumentFile file(DocumentFolder folder, String from) {
        var line = Optional.ofNullable(folder.inForce())
                .or(() -> Optional.ofNullable(folder.draft()).map(DocumentFolder.Draft::line))
                .orElse(folder.versions().get(0));
        var text = Optional.ofNullable(folder.force())
                .or(() -> Optional.ofNullable(folder.draft()).map(DocumentFolder.Draft::text))
                .or(() -> Optional.ofNullable(texts.of(List.of(line.id())).get(line.id())))
                .orElseThrow(() -> new NotFound("version"));
        var keys = keys(text);
        var points = points(text);
        return new DocumentFile(
                DocumentFile.FORMAT,
                from,
                line.validFrom() == null ? null : line.number(),
                folder.kind(),
                folder.slug(),
                text.title(),
                text.purpose(),
                text.appliesTo(),
                folder.settings().serviceAreas().stream().sorted().toList(),
                text.legalBasis(),
                folder.settings().receipt(),
                folder.settings().revisionMonths(),
                text.words(),
                List.of(),
                links(text.links(), keys),
                text.steps().stream().map(it -> step(it, keys, points)).toList());
    }

    private static DocumentFile.Step step(
            VersionText.Step step, Map<LinkKind, Map<UUID, String>> keys, Map<UUID, String> points) {
        return new DocumentFile.Step(
                step.section(),
                step.title(),
                step.body(),
                step.who(),
                step.phase(),
                step.deadline(),
                step.level(),
                key(step.shared(), points),
                links(step.links(), keys));
    }

    /** The keys of shared points, asked for where there is one. */
    private Map<UUID, String> points(VersionText text) {
        return text.steps().stream().allMatch(it -> it.shared() == null)
                ? Map.of()
                : shared.findAll().stream().collect(Collectors.toMap(SharedPoint::id, SharedPoint::slug));
    }

    private static @Nullable String key(@Nullable UUID id, Map<UUID, String> keys) {
        return id == null ? null : keys.get(id);
    }

    private static List<DocumentFile.Link> links(
            Collection<VersionText.Link> links, Map<LinkKind, Map<UUID, String>> keys) {
        return links.stream()
                .flatMap(it -> Optional.ofNullable(
                        keys.getOrDefault(it.kind(), Map.of()).get(it.target()))
                        .map(key -> new DocumentFile.Link(it.kind(), key, it.label()))
                        .stream())
                .toList();
    }

    private Map<LinkKind, Map<UUID, String>> keys(VersionText text) {
        var all = new ArrayList<>(text.links());
        text.steps().forEach(it -> all.addAll(it.links()));
        var keys = new EnumMap<LinkKind, Map<UUID, String>>(LinkKind.class);
        var targets = all.stream().map(VersionText.Link::target).collect(Collectors.toSet());
        for (var hit : search.entries(targets).values()) {
            LinkKind.of(hit.kind())
                    .ifPresent(kind ->
                            keys.computeIfAbsent(kind, it -> new HashMap<>()).put(hit.subject(), key(hit)));
        }
        documents
                .addresses(targets)
                .forEach(it -> keys.computeIfAbsent(
                                LinkKind.valueOf(it.get(0, DocumentKind.class).name()), kind -> new HashMap<>())
                        .put(it.get(1, UUID.class), it.get(2, String.class)));
        return keys;
    }

    /** The last part of its address. */
    static String key(SearchHit hit) {
        return hit.path()
                .substring(Math.max(hit.path().lastIndexOf('/'), hit.path().lastIndexOf('#')) + 1);
    }
}
