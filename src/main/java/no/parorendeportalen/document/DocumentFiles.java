package no.parorendeportalen.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes documents in from files, as drafts. What a file leads to that is not here is left out, and told. */
@Service
@Transactional(readOnly = true)
public class DocumentFiles {

    private final DocumentDesk desk;
    private final SharedPoints shared;
    private final KeptService kept;

    DocumentFiles(DocumentDesk desk, SharedPoints shared, KeptService kept) {
        this.desk = desk;
        this.shared = shared;
        this.kept = kept;
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
        return text(
                file,
                targets(Stream.concat(
                                file.links().stream(), file.steps().stream().flatMap(it -> it.links().stream()))
                        .map(DocumentFile.Link::kind)
                        .collect(Collectors.toSet())),
                points);
    }

    private Taken text(DocumentFile file, LinkTargets targets, List<UUID> points) {
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
            List<DocumentFile.Link> links, LinkTargets targets, List<DocumentFile.Link> missing) {
        var found = new ArrayList<VersionText.Link>();
        for (var link : links) {
            targets.find(link.kind(), link.key())
                    .ifPresentOrElse(
                            target -> found.add(new VersionText.Link(
                                    link.kind(), target, link.label().strip())),
                            () -> missing.add(link));
        }
        return found;
    }

    /** All that files can lead to here; drafts too, since things are brought in together and lead to each other. */
    public LinkTargets targets() {
        return targets(EnumSet.allOf(LinkKind.class));
    }

    private LinkTargets targets(Collection<LinkKind> kinds) {
        var targets = new LinkTargets();
        for (var kind : kinds) {
            targets = targets.with(kind, here(kind));
        }
        return targets;
    }

    private Map<String, UUID> here(LinkKind kind) {
        return switch (kind) {
            case ROUTINE, CHECKLIST -> desk.addresses(DocumentKind.valueOf(kind.name()));
            default -> kept.present(KeptKind.valueOf(kind.name()));
        };
    }

    /**
     * Takes a file in as the draft of a new document.
     *
     * @param origin where it came from, in words
     * @throws Stale if there is a document of that kind at that address
     */
    @Transactional
    public UUID take(DocumentFile file, UUID id, @Nullable String origin, boolean example, DocumentSettings settings) {
        return create(file, text(file), id, origin, example, settings);
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
                document,
                null,
                text(file, points(file, before.steps())).text().attaching(before.attachments()));
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

    /** The same, where the one who takes several in knows what is coming. */
    @Transactional
    public UUID take(
            DocumentFile file,
            UUID id,
            @Nullable String origin,
            boolean example,
            DocumentSettings settings,
            LinkTargets targets) {
        return create(file, text(file, targets, List.of()), id, origin, example, settings);
    }

    private UUID create(
            DocumentFile file,
            Taken taken,
            UUID id,
            @Nullable String origin,
            boolean example,
            DocumentSettings settings) {
        return desk.create(new WriteDocument(id, file.kind(), file.key(), settings, taken.text(), origin, example));
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
