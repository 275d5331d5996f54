package no.parorendeportalen.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.municipality.CurrentMunicipality;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import no.parorendeportalen.upkeep.ContentChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is to be changed as its form knew it, and has everybody told of what was done to it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DocumentWriter {

    private final Documents documents;
    private final DocumentVersions versions;
    private final DocumentEvents events;
    private final DocumentIndexing index;
    private final CurrentMember member;
    private final CurrentMunicipality municipality;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    DocumentWriter(
            Documents documents,
            DocumentVersions versions,
            DocumentEvents events,
            DocumentIndexing index,
            CurrentMember member,
            CurrentMunicipality municipality,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.documents = documents;
        this.versions = versions;
        this.events = events;
        this.index = index;
        this.member = member;
        this.municipality = municipality;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Held until the transaction ends. */
    Document hold(UUID id) {
        return documents.hold(id).orElseThrow(() -> new NotFound("document"));
    }

    /**
     * The version that is being worked on, as its form knew it.
     *
     * @param version of the version; null takes it as it is
     * @throws Stale if there is none any more, it is not in that state, or somebody else has changed it
     */
    DocumentVersion inWork(UUID document, VersionState state, @Nullable Long version) {
        hold(document);
        var found = versions.inWork(document).orElseThrow(() -> new Stale("nothing is being worked on"));
        if (found.state() != state || version != null && !Objects.equals(found.version(), version)) {
            throw new Stale(found.title());
        }
        return found;
    }

    /** Writes a draft anew, where anything in it is new. */
    void write(DocumentVersion draft, VersionText text) {
        var before = draft.text();
        if (before.equals(text)) {
            return;
        }
        draft.write(text, writer());
        versions.flush();
        tell(trail(draft.document(), "revised", draft.title())
                .changing("versionNumber", null, draft.number())
                .changing("title", before.title(), text.title())
                .changing("points", titles(before), titles(text)));
    }

    private static String titles(VersionText text) {
        return text.steps().stream().map(VersionText.Step::title).collect(Collectors.joining("\n"));
    }

    /** Writes what was done: to the version's own history and to the trail; the search and the plan's pages follow. */
    void tell(DocumentVersion version, VersionAct act, @Nullable String reason) {
        versions.save(version);
        versions.flush();
        events.save(new DocumentEvent(version, act, clock.instant(), by(), reason));
        tell(trail(version.document(), act.name().toLowerCase(Locale.ROOT), version.title())
                .changing("versionNumber", null, version.number())
                .because(reason));
        index.follow(version.document());
    }

    void tell(TrailEntry entry) {
        publisher.publishEvent(entry);
        publisher.publishEvent(new ContentChanged(municipality.get().address()));
    }

    static TrailEntry trail(Document document, String verb, String label) {
        return TrailEntry.of(document.kind().name().toLowerCase(Locale.ROOT) + "." + verb, document.id(), label);
    }

    @Nullable
    String by() {
        return member.find().map(Member::name).orElse(null);
    }

    /** Who writes now. */
    Writer writer() {
        return new Writer(by(), member.find().map(Member::account).orElse(null));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
