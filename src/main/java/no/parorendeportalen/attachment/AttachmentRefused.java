package no.parorendeportalen.attachment;

/** A file that cannot be attached; nothing of it is kept. */
public class AttachmentRefused extends Exception {

    /** What is wrong with it. */
    public enum Reason {
        EMPTY("attachmentEmpty"),
        TOO_LARGE("attachmentTooLarge"),
        /** None of {@link AttachmentType}. */
        UNKNOWN("attachmentUnknown"),
        WEB_PAGE("attachmentWebPage"),
        /** Locked by a password, or Office's format from before 2007: from the outside they are the same. */
        LOCKED("attachmentLocked"),
        MACROS("attachmentMacros"),
        /** A PDF that runs, or carries, something. */
        ACTIVE("attachmentActive"),
        /** Small, and huge when unpacked. */
        BOMB("attachmentBomb"),
        /** Damaged, or two kinds of file in one. */
        BROKEN("attachmentBroken"),
        /** There are {@link AttachmentService#MOST} already. */
        TOO_MANY("attachmentTooMany");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** For {@code errors.rejectValue}: words in {@code validation.…}. */
        public String code() {
            return code;
        }
    }

    private final Reason reason;

    AttachmentRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
