package no.parorendeportalen.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.parorendeportalen.search.SearchService;
import no.parorendeportalen.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff read: the routines and checklists in force, and those that have been. */
@Service
@Transactional(readOnly = true)
public class DocumentService {

    private final DocumentReader reader;
    private final DocumentLines lines;
    private final SearchService search;

    DocumentService(DocumentReader reader, DocumentLines lines, SearchService search) {
        this.reader = reader;
        this.lines = lines;
        this.search = search;
    }

    /** @param page counted from 1; beyond the last it is the first */
    public DocumentList inForce(DocumentKind kind, DocumentFilter filter, int page) {
        var ranked = filter.query().isBlank() ? null : search.ranked(filter.query(), kind.found());
        return lines.page(kind, filter, ranked, page);
    }

    /**
     * The one in force; where none is, the last that was.
     *
     * @throws NotFound if nobody has ever approved one at that address
     */
    public DocumentPage read(DocumentKind kind, String slug) {
        return reader.find(DocumentReader.CURRENT, Map.of("kind", kind.name(), "slug", slug))
                .orElseThrow(() -> new NotFound("document"));
    }

    /**
     * The one in force by its document's id; where none is, one to come, and where none is to come, one that was. What it is about and where
     * it stands, without what it says.
     *
     * @throws NotFound if nobody has ever approved one
     */
    public DocumentPage live(UUID document) {
        return reader.about(DocumentReader.LIVE, Map.of("document", document))
                .orElseThrow(() -> new NotFound("document"));
    }

    /**
     * A version that was, is or will be in force.
     *
     * @throws NotFound if there is no such version, or nobody has approved it
     */
    public DocumentPage version(DocumentKind kind, String slug, int number) {
        return reader.find(
                        " where d.kind = :kind and d.slug = :slug and v.number = :number and v.state = 'APPROVED'",
                        Map.of("kind", kind.name(), "slug", slug, "number", number))
                .orElseThrow(() -> new NotFound("version"));
    }

    /**
     * Those that somebody has approved, the newest first.
     *
     * @throws NotFound if there is none
     */
    public List<VersionLine> versions(DocumentKind kind, String slug) {
        var found = reader.versions(kind, slug);
        if (found.isEmpty()) {
            throw new NotFound("document");
        }
        return found;
    }

    /** Those in force that fulfil a measure, by its public number. */
    public List<DocumentLine> fulfilling(int measure) {
        return List.copyOf(inUseFor(measure).keySet());
    }

    /** The same, in order, and since when. */
    Map<DocumentLine, LocalDate> inUseFor(int measure) {
        return lines.begun(
                "exists (select from document_measure m where m.document_id = d.id and m.measure_number = :measure)"
                        + " order by d.kind desc, lower(v.title)",
                Map.of("measure", measure));
    }

    /** Those in force that lead to something, as routines do to a checklist: "brukes i". */
    public List<DocumentLine> leadingTo(UUID target) {
        return lines.where(
                "exists (select from document_link l where l.version_id = v.id and l.target_id = :target)"
                        + " order by d.kind desc, lower(v.title)",
                Map.of("target", target));
    }

    /** Those in force that a unit should have looked at again, first what has waited longest. */
    public List<DocumentLine> late(Collection<UUID> owners) {
        return owners.isEmpty()
                ? List.of()
                : lines.where(
                        "v.review_by < :today and d.owner_unit_id = any (cast(:owners as uuid[])) order by v.review_by limit 25",
                        Map.of("owners", owners.toArray(UUID[]::new)));
    }
}
