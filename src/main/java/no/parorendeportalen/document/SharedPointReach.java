package no.parorendeportalen.document;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The checklists that a change of a shared point reaches: those in force or to come, and those that are being worked on. */
public record SharedPointReach(List<Reached> lists) {

    /**
     * A version with the point.
     *
     * @param approver the document's; null while nobody is named
     * @param mayApprove whether who asks may approve its next version
     */
    public record Reached(
            UUID document,
            UUID version,
            String title,
            int number,
            VersionState state,
            @Nullable UUID approver,
            boolean mayApprove) {

        /** Whether it is, or will be, in force: it gets a new version that is too. */
        public boolean isApproved() {
            return state == VersionState.APPROVED;
        }
    }

    public SharedPointReach {
        lists = List.copyOf(lists);
    }

    /** Those that get a new version. */
    public List<Reached> approved() {
        return lists.stream().filter(Reached::isApproved).toList();
    }

    /** Those that are being worked on. */
    public List<Reached> drafts() {
        return lists.stream().filter(it -> !it.isApproved()).toList();
    }

    /** Those in force that it is somebody else's to approve. */
    public List<Reached> refused() {
        return approved().stream().filter(it -> !it.mayApprove()).toList();
    }

    /** The same for the same lists, as they were when somebody looked. */
    public String fingerprint() {
        return Integer.toHexString(lists.stream()
                .map(it -> it.version() + " " + it.state())
                .sorted()
                .collect(Collectors.joining(","))
                .hashCode());
    }
}
