package no.parorendeportalen.starter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.parorendeportalen.competence.CourseService;
import no.parorendeportalen.document.ApprovalService;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentFile;
import no.parorendeportalen.document.DocumentFiles;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.DocumentSettings;
import no.parorendeportalen.document.LinkKind;
import no.parorendeportalen.document.LinkTargets;
import no.parorendeportalen.document.SharedPointFiles;
import no.parorendeportalen.guide.GuideService;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.network.NetworkDesk;
import no.parorendeportalen.network.RoleDesk;
import no.parorendeportalen.upkeep.KeptKind;
import no.parorendeportalen.upkeep.KeptService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the staff of the municipality at work what they begin with: roles, networks, courses, guides, routines and checklists. What is there
 * already, by its key, is left as it is: reading the files again brings only what is new in them.
 */
@Service
@Transactional
public class StaffLoader {

    private static final String ORIGIN = "Startpakke";

    private final RoleDesk roles;
    private final NetworkDesk networks;
    private final CourseService courses;
    private final GuideService guides;
    private final SharedPointFiles points;
    private final DocumentFiles files;
    private final DocumentDesk documents;
    private final ApprovalService approvals;
    private final StaffExamples examples;
    private final UnitService units;
    private final KeptService kept;
    private final Clock clock;

    StaffLoader(
            RoleDesk roles,
            NetworkDesk networks,
            CourseService courses,
            GuideService guides,
            SharedPointFiles points,
            DocumentFiles files,
            DocumentDesk documents,
            ApprovalService approvals,
            StaffExamples examples,
            UnitService units,
            KeptService kept,
            Clock clock) {
        this.roles = roles;
        this.networks = networks;
        this.courses = courses;
        this.guides = guides;
        this.points = points;
        this.files = files;
        this.documents = documents;
        this.approvals = approvals;
        this.examples = examples;
        this.units = units;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * As drafts, for the municipality to make its own.
     *
     * @return how many are new
     */
    public int loadDrafts() {
        return new Reading(StaffSet.with(), false).all();
    }

    /**
     * As published and approved, and marked as examples: for a demonstration.
     *
     * @param own files besides those that are for all
     * @return how many are new
     */
    public int loadPublished(String... own) {
        return new Reading(StaffSet.with(own), true).all();
    }

    /** One set on its way in. */
    private final class Reading {

        private final StaffSet set;
        private final boolean published;
        private final LocalDate today = LocalDate.now(clock);
        private final ContentKeys keys;
        private final StaffWords words;
        private int count;

        Reading(StaffSet set, boolean published) {
            this.set = set;
            this.published = published;
            this.keys = new ContentKeys("staff", kept);
            this.words = new StaffWords(set.file(), keys, units.units(), today);
        }

        int all() {
            var file = set.file();
            each(
                    KeptKind.CONTACT_ROLE,
                    file.roles(),
                    StaffFile.Role::key,
                    StaffFile.Role::source,
                    it -> roles.write(words.role(it)));
            each(
                    KeptKind.NETWORK,
                    file.networks(),
                    StaffFile.Network::key,
                    StaffFile.Network::source,
                    it -> networks.write(words.network(it)));
            each(
                    KeptKind.COURSE,
                    file.courses(),
                    StaffFile.Course::key,
                    StaffFile.Course::source,
                    it -> courses.write(words.course(it)));
            points.take(set.points());
            var coming = coming();
            documents(coming);
            each(
                    KeptKind.GUIDE,
                    file.guides(),
                    StaffFile.Guide::key,
                    StaffFile.Guide::source,
                    it -> guides.write(words.guide(it, coming)));
            examples.give(file, words, keys);
            return count;
        }

        /** What documents and guides can lead to: what is here, and themselves, since they lead to each other. */
        private LinkTargets coming() {
            var coming = files.targets();
            for (var kind : DocumentKind.values()) {
                coming = coming.with(
                        LinkKind.valueOf(kind.name()),
                        fresh(
                                set.documents().stream()
                                        .filter(it -> it.kind() == kind)
                                        .map(DocumentFile::key),
                                documents.addresses(kind).keySet(),
                                kind.name()));
            }
            return coming.with(
                    LinkKind.GUIDE,
                    fresh(
                            set.file().guides().stream().map(StaffFile.Guide::key),
                            kept.addresses(KeptKind.GUIDE).keySet(),
                            KeptKind.GUIDE.name()));
        }

        private Map<String, UUID> fresh(Stream<String> keys, Set<String> known, String kind) {
            return keys.filter(it -> !known.contains(it) && set.isGiven(kind, it))
                    .collect(Collectors.toMap(it -> it, it -> UUID.randomUUID()));
        }

        private <T> void each(
                KeptKind kind,
                List<T> things,
                Function<T, String> key,
                Function<T, @Nullable Source> source,
                Function<T, UUID> write) {
            for (var thing : things) {
                var name = key.apply(thing);
                if (set.isGiven(kind.name(), name) && !keys.has(kind, name)) {
                    var id = write.apply(thing);
                    keys.made(kind, name, id);
                    if (published) {
                        var from = source.apply(thing);
                        kept.settle(kind, id, from == null ? null : from.read());
                    }
                    count++;
                }
            }
        }

        private void documents(LinkTargets coming) {
            for (var kind : DocumentKind.values()) {
                var known = documents.addresses(kind).keySet();
                set.documents().stream()
                        .filter(it -> it.kind() == kind && !known.contains(it.key()))
                        .filter(it -> set.isGiven(kind.name(), it.key()))
                        .forEach(it -> document(it, coming));
            }
        }

        private void document(DocumentFile file, LinkTargets coming) {
            var id = coming.find(LinkKind.valueOf(file.kind().name()), file.key())
                    .orElseThrow();
            files.take(file, id, ORIGIN, published, settings(file), coming);
            if (published) {
                approvals.send(id, null);
                approvals.approve(id, null, today, today.plusMonths(file.revisionMonths()));
            }
            count++;
        }

        private DocumentSettings settings(DocumentFile file) {
            var kind = file.kind().name();
            var said = DocumentFiles.settings(file, words.owner(kind, file.key()), null);
            return new DocumentSettings(
                    said.ownerUnit(),
                    said.approver(),
                    said.serviceAreas(),
                    said.units(),
                    said.receipt(),
                    said.revisionMonths(),
                    words.measures(kind, file.key()));
        }
    }
}
