package no.parorendeportalen.attachment;

/** A file that is attached, as it is sent to who asks for it. */
public record AttachmentContent(String name, AttachmentType type, byte[] bytes) {}
