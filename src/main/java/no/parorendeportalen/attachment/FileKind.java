package no.parorendeportalen.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import no.parorendeportalen.attachment.AttachmentRefused.Reason;
import org.apache.tika.Tika;

/** What a file is, by what is in it. Tika knows the outermost kind; what can hide something is looked into. */
final class FileKind {

    private static final Tika TIKA = new Tika();

    private static final Set<String> WEB_PAGES =
            Set.of("text/html", "application/xhtml+xml", "image/svg+xml", "multipart/related", "message/rfc822");

    /** The container of Office before 2007, and of newer files that a password locks. */
    private static final Set<String> COMPOUND =
            Set.of("application/x-tika-msoffice", "application/x-tika-ooxml-protected", "application/msword");

    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};

    /** A reader of PDF finds it wherever it begins within these. */
    private static final int PDF_BEGINS_WITHIN = 1024;

    private FileKind() {}

    static AttachmentType of(byte[] content) throws AttachmentRefused {
        if (begins(content, ZIP_BEGINS)) {
            return OfficeFile.typeOf(content);
        }
        var found = TIKA.detect(content);
        if (WEB_PAGES.contains(found)) {
            throw new AttachmentRefused(Reason.WEB_PAGE);
        }
        if (COMPOUND.contains(found)) {
            throw new AttachmentRefused(Reason.LOCKED);
        }
        var type = AttachmentType.ofMediaType(found).orElseThrow(() -> new AttachmentRefused(Reason.UNKNOWN));
        switch (type) {
            case PDF -> PdfFile.requireInert(content);
            case PNG, JPEG -> requireNoPdf(content);
            default -> throw new AttachmentRefused(Reason.BROKEN);
        }
        if (ZipEnd.isIn(content)) {
            throw new AttachmentRefused(Reason.BROKEN);
        }
        return type;
    }

    private static boolean begins(byte[] content, byte[] with) {
        if (content.length < with.length) {
            return false;
        }
        for (var at = 0; at < with.length; at++) {
            if (content[at] != with[at]) {
                return false;
            }
        }
        return true;
    }

    private static void requireNoPdf(byte[] content) throws AttachmentRefused {
        var beginning =
                new String(content, 0, Math.min(content.length, PDF_BEGINS_WITHIN + 5), StandardCharsets.ISO_8859_1);
        if (beginning.contains("%PDF-")) {
            throw new AttachmentRefused(Reason.BROKEN);
        }
    }
}
