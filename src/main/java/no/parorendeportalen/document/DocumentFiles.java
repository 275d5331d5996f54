package no.parorendeportalen.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.search.SearchHit;
import no.parorendeportalen.search.SearchKind;
import no.parorendeportalen.search.SearchService;
import no.parorendeportalen.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes documents in from files, as drafts. What a file leads to that is not here is left out, and told. */
@Service
@Transactional(readOnly = true)
public class DocumentFiles {

    private final DocumentDesk desk;
    private final SharedPoints shared;
    private final SearchService search;

    DocumentFiles(DocumentDesk desk, SharedPoints shared, SearchService search) {
        this.desk = desk;
        this.shared = shared;
        this.search = search;
    }

    /**
     * What a file says, in the words of this municipality.
     *
     * @param missing what it leads to that is not here
     */
    public record Taken(VersionText text, List<DocumentFile.Link> missing) {}

    /** A file as it would be here. Its points have ids of their own. */
    public Taken text(DocumentFile file) {
        return text(file, List.of());
    }

    private Taken text(DocumentFile file, List<UUID> points) {
        var targets = targets(
                Stream.concat(file.links().stream(), file.steps().stream().flatMap(it -> it.links().stream()))
                        .map(DocumentFile.Link::kind)
                        .collect(Collectors.toSet()));
        var missing = new ArrayList<DocumentFile.Link>();
        var known = sharedPoints(file);
        var steps = new ArrayList<VersionText.Step>();
        for (var step : file.steps()) {
            var common = step.shared() == null ? null : known.get(step.shared());
            steps.add(new VersionText.Step(
                    steps.size() < points.size() ? points.get(steps.size()) : UUID.randomUUID(),
                    step.section(),
                    common == null ? step.title().strip() : common.title(),
                    common == null ? step.text() : common.body(),
                    common == null ? step.who() : common.who(),
                    common == null ? step.phase() : common.phase(),
                    step.deadline(),
                    step.level(),
                    common == null ? null : common.id(),
                    links(step.links(), targets, missing)));
        }
        var text = new VersionText(
                file.title(),
                file.purpose(),
                file.appliesTo(),
                file.legalBasis(),
                file.words(),
                "",
                false,
                steps,
                links(file.links(), targets, missing),
                List.of());
        return new Taken(text, missing);
    }

    private Map<String, SharedPoint> sharedPoints(DocumentFile file) {
        return file.steps().stream().allMatch(it -> it.shared() == null)
                ? Map.of()
                : shared.findAll().stream().collect(Collectors.toMap(SharedPoint::slug, it -> it));
    }

    private static List<VersionText.Link> links(
            List<DocumentFile.Link> links, Map<LinkKind, Map<String, UUID>> targets, List<DocumentFile.Link> missing) {
        var found = new ArrayList<VersionText.Link>();
        for (var link : links) {
            var target = targets.getOrDefault(link.kind(), Map.of()).get(link.key());
            if (target == null) {
                missing.add(link);
            } else {
                found.add(new VersionText.Link(link.kind(), target, link.label().strip()));
            }
        }
        return found;
    }

    /** What there is of some kinds, by the last part of its address. Documents that are not in force yet too: they lead to each other. */
    private Map<LinkKind, Map<String, UUID>> targets(Collection<LinkKind> kinds) {
        var targets = new EnumMap<LinkKind, Map<String, UUID>>(LinkKind.class);
        for (var hit : kinds.isEmpty() ? List.<SearchHit>of() : search.all(found(kinds))) {
            targets.computeIfAbsent(LinkKind.valueOf(hit.kind().name()), it -> new HashMap<>())
                    .put(DocumentExport.key(hit), hit.subject());
        }
        for (var kind : DocumentKind.values()) {
            if (kinds.contains(LinkKind.valueOf(kind.name()))) {
                targets.computeIfAbsent(LinkKind.valueOf(kind.name()), it -> new HashMap<>())
                        .putAll(desk.addresses(kind));
            }
        }
        return targets;
    }

    private static Set<SearchKind> found(Collection<LinkKind> kinds) {
        return kinds.stream().map(LinkKind::found).collect(Collectors.toSet());
    }

    /**
     * Takes a file in as the draft of a new document.
     *
     * @param origin where it came from, in words
     * @throws Stale if there is a document of that kind at that address
     */
    @Transactional
    public UUID take(DocumentFile file, UUID id, @Nullable String origin, boolean example, DocumentSettings settings) {
        return desk.create(new WriteDocument(
                id, file.kind(), file.key(), settings, text(file).text(), origin, example));
    }

    /**
     * Takes a file in as the next draft of a document that is here. A step that is called as one that is there is the same point; what is
     * attached here stays.
     *
     * @param origin where it came from, in words
     * @throws Stale if somebody is working on a version
     */
    @Transactional
    public void takeAsNext(DocumentFile file, UUID document, String origin) {
        if (desk.folder(document).draft() != null) {
            throw new Stale("a draft");
        }
        desk.revise(document, origin);
        var draft = Objects.requireNonNull(desk.folder(document).draft());
        var before = draft.text();
        desk.write(
                document, null, text(file, points(file, before.steps())).text().attaching(before.attachments()));
    }

    private static List<UUID> points(DocumentFile file, List<VersionText.Step> there) {
        var left = new ArrayList<>(there);
        var points = new ArrayList<UUID>();
        for (var step : file.steps()) {
            var same = left.stream()
                    .filter(it -> it.title().equals(step.title().strip()))
                    .findFirst();
            same.ifPresent(left::remove);
            points.add(same.map(VersionText.Step::point).orElseGet(UUID::randomUUID));
        }
        return points;
    }

    /** Writes the draft's text once more, when what it leads to has come too. Its points stay what they are. */
    @Transactional
    public void relink(DocumentFile file, UUID document) {
        var draft = desk.folder(document).draft();
        if (draft != null) {
            var points =
                    draft.text().steps().stream().map(VersionText.Step::point).toList();
            desk.write(document, null, text(file, points).text());
        }
    }

    /** What a file says of the document itself; who owns and approves it, its readers say. */
    public static DocumentSettings settings(DocumentFile file, @Nullable UUID owner, @Nullable UUID approver) {
        return new DocumentSettings(
                owner,
                approver,
                Set.copyOf(file.serviceAreas()),
                Set.of(),
                file.receipt(),
                file.revisionMonths(),
                Set.copyOf(file.measures()));
    }
}
