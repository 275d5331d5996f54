package no.parorendeportalen.document;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Role;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors do with controlled documents before somebody approves them. */
@Service
@Transactional(readOnly = true)
public class DocumentDesk {

    private final Documents documents;
    private final DocumentVersions versions;
    private final FolderReader folders;
    private final DocumentWriter writer;
    private final SettingsTrail settings;
    private final Colleagues colleagues;
    private final CurrentMember member;

    DocumentDesk(
            Documents documents,
            DocumentVersions versions,
            FolderReader folders,
            DocumentWriter writer,
            SettingsTrail settings,
            Colleagues colleagues,
            CurrentMember member) {
        this.documents = documents;
        this.versions = versions;
        this.folders = folders;
        this.writer = writer;
        this.settings = settings;
        this.colleagues = colleagues;
        this.member = member;
    }

    /**
     * All there is of a document, for who works with it.
     *
     * @throws NotFound if the municipality has no such document
     */
    public DocumentFolder folder(UUID document) {
        return folders.find(document).orElseThrow(() -> new NotFound("document"));
    }

    public Optional<UUID> find(DocumentKind kind, String slug) {
        return documents.findByKindAndSlug(kind, slug).map(Document::id);
    }

    /** Whether nothing more can be put at an address. */
    public boolean isTaken(DocumentKind kind, String slug) {
        return kind.isReserved(slug) || find(kind, slug).isPresent();
    }

    /** All there are of a kind, in force or not, by the last part of their addresses. */
    public Map<String, UUID> addresses(DocumentKind kind) {
        return documents.addresses(kind).stream()
                .collect(Collectors.toMap(it -> it.get(0, String.class), it -> it.get(1, UUID.class)));
    }

    /**
     * Makes a document and its first draft, once, however often its form is sent.
     *
     * @throws Stale if its address is taken, by another or by a page of the portal's
     */
    @Transactional
    public UUID create(WriteDocument command) {
        member.requireEditor();
        if (documents.findById(command.id()).isPresent()) {
            return command.id();
        }
        var document = new Document(command);
        if (isTaken(document.kind(), document.slug())) {
            throw new Stale(document.slug());
        }
        documents.save(document);
        documents.flush();
        writer.tell(
                new DocumentVersion(document, 1, command.text(), command.example(), writer.writer()),
                VersionAct.BEGUN,
                null);
        return document.id();
    }

    /**
     * Says anew what holds for a document whatever its versions say.
     *
     * @param version of the document that the form was filled in from
     * @throws Stale if somebody else was first
     */
    @Transactional
    public void settle(UUID id, long version, DocumentSettings wanted) {
        member.requireEditor();
        var document = writer.hold(id);
        if (!Objects.equals(document.version(), version)) {
            throw new Stale(document.slug());
        }
        var before = document.settings();
        if (!Objects.equals(before.approver(), wanted.approver())) {
            requireDecider(wanted.approver());
        }
        document.settle(wanted);
        try {
            documents.flush();
        } catch (DataIntegrityViolationException unknown) {
            throw new NotFound("what it points to");
        }
        writer.tell(settings.changes(document, title(id), before, document.settings()));
    }

    /**
     * Begins the next version, from the one in force or the latest there is. One that is being worked on already is the one.
     *
     * @return its number
     */
    @Transactional
    public int revise(UUID id) {
        return revise(id, null);
    }

    /** @param origin where its text comes from, in words; null where it is the municipality's own */
    int revise(UUID id, @Nullable String origin) {
        member.requireEditor();
        var document = writer.hold(id);
        var all = versions.of(id);
        var open = versions.inWork(id);
        if (open.isPresent()) {
            return open.get().number();
        }
        var today = writer.today();
        var from = all.stream()
                .filter(it -> it.standing(today) == Standing.IN_FORCE)
                .findFirst()
                .or(() -> all.stream()
                        .filter(it -> it.state() == VersionState.APPROVED)
                        .findFirst())
                .orElse(all.get(0));
        var next = all.get(0).number() + 1;
        writer.tell(
                new DocumentVersion(document, next, from.text().asNext(), false, writer.writer()),
                VersionAct.BEGUN,
                origin);
        return next;
    }

    /**
     * Writes in the draft.
     *
     * @param version of the draft that the form was filled in from; null takes it as it is
     * @throws Stale if somebody else was first, or it is no draft any more
     */
    @Transactional
    public void write(UUID id, @Nullable Long version, VersionText text) {
        member.requireEditor();
        var draft = writer.inWork(id, VersionState.DRAFT, version);
        writer.write(draft, text);
    }

    /** Gives a draft up; it can be taken back as long as nobody has begun another one. */
    @Transactional
    public void discard(UUID id, @Nullable Long version) {
        member.requireEditor();
        var draft = writer.inWork(id, VersionState.DRAFT, version);
        draft.discard();
        writer.tell(draft, VersionAct.DISCARDED, null);
    }

    /**
     * Takes back a draft that was given up.
     *
     * @throws Stale if another one has been begun, or it is none
     */
    @Transactional
    public void takeBack(UUID id, int number) {
        member.requireEditor();
        writer.hold(id);
        var version = versions.find(id, number).orElseThrow(() -> new NotFound("version"));
        if (version.state() != VersionState.DISCARDED || versions.inWork(id).isPresent()) {
            throw new Stale(version.title());
        }
        version.takeBack();
        writer.tell(version, VersionAct.TAKEN_BACK, null);
    }

    /** Accounts are everybody's; who approves works here, and leads or administers. */
    private void requireDecider(@Nullable UUID account) {
        if (account != null
                && colleagues.all().stream()
                        .noneMatch(it -> it.account().equals(account)
                                && (it.role() == Role.LEADER || it.role() == Role.ADMINISTRATOR))) {
            throw new NotFound("who approves");
        }
    }

    private String title(UUID document) {
        return versions.of(document).stream()
                .findFirst()
                .map(DocumentVersion::title)
                .orElseThrow(() -> new NotFound("version"));
    }
}
