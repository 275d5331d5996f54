package no.parorendeportalen.starter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import no.parorendeportalen.competence.CourseService;
import no.parorendeportalen.document.ApprovalService;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DocumentFile;
import no.parorendeportalen.document.DocumentFiles;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.DocumentSettings;
import no.parorendeportalen.document.SharedPointFiles;
import no.parorendeportalen.guide.GuideService;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.network.NetworkDesk;
import no.parorendeportalen.network.RoleDesk;
import no.parorendeportalen.search.SearchKind;
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
            var drafts = drafts();
            var known = Map.of(
                    SearchKind.ROUTINE, documents.addresses(DocumentKind.ROUTINE),
                    SearchKind.CHECKLIST, documents.addresses(DocumentKind.CHECKLIST));
            each(
                    KeptKind.GUIDE,
                    file.guides(),
                    StaffFile.Guide::key,
                    StaffFile.Guide::source,
                    it -> guides.write(words.guide(it, known)));
            drafts.forEach(this::finish);
            examples.give(file, words, keys);
            return count;
        }

        private <T> void each(
                KeptKind kind,
                List<T> things,
                Function<T, String> key,
                Function<T, ContentFile.@Nullable Source> source,
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

        /** All of them before any is finished, since they lead to each other. */
        private Map<DocumentFile, UUID> drafts() {
            var drafts = new LinkedHashMap<DocumentFile, UUID>();
            for (var kind : DocumentKind.values()) {
                var known = documents.addresses(kind);
                for (var file : set.documents()) {
                    if (file.kind() == kind
                            && !known.containsKey(file.key())
                            && set.isGiven(kind.name(), file.key())) {
                        drafts.put(file, files.take(file, UUID.randomUUID(), ORIGIN, published, settings(file)));
                        count++;
                    }
                }
            }
            return drafts;
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

        private void finish(DocumentFile file, UUID document) {
            files.relink(file, document);
            if (published) {
                approvals.send(document, null);
                approvals.approve(document, null, today, today.plusMonths(file.revisionMonths()));
            }
        }
    }
}
