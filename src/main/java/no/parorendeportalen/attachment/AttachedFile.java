package no.parorendeportalen.attachment;

import no.parorendeportalen.attachment.AttachmentRefused.Reason;

/** A file that may be attached: looked into, known by its content, with a name that is safe anywhere. There are no others. */
public final class AttachedFile {

    /**
     * Bytes, 10 MB as every system counts them: room for some thirty scanned pages, and little enough to be held in memory while it is sent,
     * to be in each backup, and to be opened on a telephone.
     */
    public static final int LARGEST = 10 * 1024 * 1024;

    private final String name;
    private final AttachmentType type;
    private final byte[] content;

    private AttachedFile(String name, AttachmentType type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    /**
     * @param name as the browser says it; it has no say in what the file is
     * @throws AttachmentRefused if it is none that may be attached
     */
    public static AttachedFile of(String name, byte[] content) throws AttachmentRefused {
        if (content.length == 0) {
            throw new AttachmentRefused(Reason.EMPTY);
        }
        if (content.length > LARGEST) {
            throw new AttachmentRefused(Reason.TOO_LARGE);
        }
        var type = FileKind.of(content);
        return new AttachedFile(FileName.clean(name, type), type, content);
    }

    public String name() {
        return name;
    }

    public AttachmentType type() {
        return type;
    }

    byte[] content() {
        return content;
    }
}
