package no.parorendeportalen.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All there is of a document, for who works with it.
 *
 * @param version of the document, for the form of its settings
 * @param draft the version that is being worked on, written or sent; null where none is
 * @param force what the version in force says; null where none is
 * @param versions the newest first
 * @param events in order
 */
public record DocumentFolder(
        UUID id,
        long version,
        DocumentKind kind,
        String slug,
        @Nullable String origin,
        DocumentSettings settings,
        @Nullable Draft draft,
        @Nullable VersionText force,
        List<VersionLine> versions,
        List<VersionEvent> events) {

    /**
     * The version that is being worked on.
     *
     * @param sentBy the account that sent it; null where it is not sent
     * @param changedBy name of who wrote last
     * @param writer the account that wrote last; null where nobody was signed in
     */
    public record Draft(
            VersionLine line,
            long version,
            VersionText text,
            @Nullable UUID sentBy,
            @Nullable String changedBy,
            @Nullable UUID writer) {

        public boolean isSent() {
            return line.standing() == Standing.REVIEW;
        }

        Draft saying(VersionText said) {
            return new Draft(line, version, said, sentBy, changedBy, writer);
        }

        /** Whether it is somebody's own work, which somebody else is to approve. */
        public boolean isOf(UUID account) {
            return account.equals(sentBy) || account.equals(writer);
        }
    }

    /** What it is called: as the one in force does, or the newest. */
    public String title() {
        var force = inForce();
        return force == null ? versions.get(0).title() : force.title();
    }

    /** What the version that is being worked on is called, or the document where none is. */
    public String draftTitle() {
        return draft == null ? title() : draft.text().title();
    }

    public @Nullable VersionLine inForce() {
        return versions.stream()
                .filter(it -> it.standing() == Standing.IN_FORCE)
                .findFirst()
                .orElse(null);
    }

    /** Whether a version is in force or to come. */
    public boolean isInUse() {
        return versions.stream().anyMatch(it -> it.standing() == Standing.IN_FORCE || it.standing() == Standing.COMING);
    }

    /** Why the draft came back, where it did and has not been sent since. */
    public @Nullable VersionEvent returned() {
        if (draft == null || draft.isSent()) {
            return null;
        }
        return events.stream()
                .filter(it -> it.number() == draft.line().number() && it.act() == VersionAct.RETURNED)
                .reduce((first, last) -> last)
                .orElse(null);
    }
}
