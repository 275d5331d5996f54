package no.parorendeportalen.document;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a version says: the words that are frozen when it is sent to be approved.
 *
 * @param purpose Markdown
 * @param appliesTo whom it concerns, in words
 * @param legalBasis Markdown
 * @param words everyday words that it is found by
 * @param changeNote what is new since the last one, for those who know it; empty where there is nothing to say
 * @param readAgain whether those who have read the last one are to read this one too
 * @param steps in order; each point once
 * @param links of the whole
 * @param attachments in order
 */
public record VersionText(
        String title,
        String purpose,
        String appliesTo,
        String legalBasis,
        List<String> words,
        String changeNote,
        boolean readAgain,
        List<Step> steps,
        List<Link> links,
        List<UUID> attachments) {

    /** No routine that anybody could follow has more. */
    public static final int MOST_STEPS = 200;

    /**
     * A step of a routine, a point of a checklist.
     *
     * @param point the same through all versions
     * @param section the heading that it stands under; empty where there is none
     * @param body how it is done: Markdown
     * @param who does it; empty: everybody
     * @param deadline in words; empty where there is none
     * @param level of BTI, "bedre tverrfaglig innsats", 0 to 3; null where it has none
     * @param shared the shared point that it is; null where it is its own
     */
    public record Step(
            UUID point,
            String section,
            String title,
            String body,
            String who,
            @Nullable Phase phase,
            String deadline,
            @Nullable Integer level,
            @Nullable UUID shared,
            List<Link> links) {

        public Step {
            if (title.isBlank()) {
                throw new IllegalArgumentException("A step says what to do");
            }
            if (level != null && (level < 0 || level > 3)) {
                throw new IllegalArgumentException("BTI has the levels 0 to 3");
            }
            links = List.copyOf(links);
        }
    }

    /**
     * Something that leads on.
     *
     * @param label what it was called; shown when it is there no more
     */
    public record Link(LinkKind kind, UUID target, String label) {

        public Link {
            if (label.isBlank()) {
                throw new IllegalArgumentException("A link says where it leads");
            }
        }
    }

    public VersionText {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document has a title");
        }
        words = List.copyOf(words);
        steps = List.copyOf(steps);
        links = List.copyOf(links);
        attachments = List.copyOf(attachments);
        var points = new HashSet<UUID>();
        if (!steps.stream().allMatch(it -> points.add(it.point()))) {
            throw new IllegalArgumentException("Each point stands once");
        }
    }

    VersionText with(List<Step> steps) {
        return new VersionText(
                title, purpose, appliesTo, legalBasis, words, changeNote, readAgain, steps, links, attachments);
    }

    VersionText attaching(List<UUID> attachments) {
        return new VersionText(
                title, purpose, appliesTo, legalBasis, words, changeNote, readAgain, steps, links, attachments);
    }

    /** The same as the beginning of the next version: nothing is new yet. */
    VersionText asNext() {
        return new VersionText(title, purpose, appliesTo, legalBasis, words, "", false, steps, links, attachments);
    }
}
