package no.parorendeportalen.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may be attached. Words: {@code attachment.type.…}. */
public enum AttachmentType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods");

    private final String mediaType;
    private final List<String> endings;

    AttachmentType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    static Optional<AttachmentType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(it -> it.mediaType.equals(mediaType))
                .findFirst();
    }

    /** For the header {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** What the names of such files end with; the usual one first. */
    List<String> endings() {
        return endings;
    }
}
