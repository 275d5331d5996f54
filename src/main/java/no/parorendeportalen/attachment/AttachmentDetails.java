package no.parorendeportalen.attachment;

import java.util.UUID;

/**
 * A file that is attached, without its content.
 *
 * @param size in bytes
 */
public record AttachmentDetails(UUID id, String name, AttachmentType type, long size) {

    private static final int KILO = 1_000;
    private static final int MEGA = 1_000_000;

    /** For the words {@code attachment.size.…}. */
    public boolean isMega() {
        return size >= MEGA;
    }

    /** In MB, or in kB and no less than one, as {@link #isMega} says. */
    public double amount() {
        return isMega() ? (double) size / MEGA : Math.max(1, Math.round((double) size / KILO));
    }
}
