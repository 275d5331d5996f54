package no.parorendeportalen.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import no.parorendeportalen.document.DocumentDesk;
import no.parorendeportalen.document.DraftDesk;
import org.springframework.context.ApplicationContext;

/** Small files of each kind, some of them not what they seem. */
public final class TestAttachments {

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    static final String DOCX = OPEN_XML + "wordprocessingml.document.main+xml";
    static final String XLSX = OPEN_XML + "spreadsheetml.sheet.main+xml";
    static final String PPTX = OPEN_XML + "presentationml.presentation.main+xml";
    static final String ODT = "application/vnd.oasis.opendocument.text";
    static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private TestAttachments() {}

    /** Keeps a PDF of that name in the municipality at work. */
    public static UUID keep(ApplicationContext portal, String name) {
        return portal.getBean(AttachmentService.class).keep(file(name));
    }

    /** Attaches a PDF of that name to a draft, and tells which file that is. */
    public static UUID attach(ApplicationContext portal, UUID document, String name) {
        try {
            portal.getBean(DraftDesk.class).attach(document, file(name));
        } catch (AttachmentRefused refused) {
            throw new IllegalStateException(refused);
        }
        var all = attached(portal, document);
        return all.get(all.size() - 1);
    }

    static List<UUID> attached(ApplicationContext portal, UUID document) {
        return portal.getBean(DocumentDesk.class)
                .folder(document)
                .draft()
                .text()
                .attachments();
    }

    /** A PDF of that name. */
    public static AttachedFile file(String name) {
        try {
            return AttachedFile.of(name, pdf(""));
        } catch (AttachmentRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** @param more in its first object */
    public static byte[] pdf(String more) {
        return bytes("%PDF-1.7\n1 0 obj\n<< /Type /Catalog " + more + " >>\nendobj\n"
                + "2 0 obj\n<< /Length 4 >>\nstream\n/JS \nendstream\nendobj\n"
                + "trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n");
    }

    /** With its objects packed, as newer programs write them. */
    static byte[] packedPdf(String objects) {
        var packed = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(packed)) {
            deflate.write(bytes(objects));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return join(
                bytes("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length 9 >>\nstream\n"),
                packed.toByteArray(),
                bytes("\nendstream\nendobj\nstartxref\n0\n%%EOF\n"));
    }

    static byte[] picture(String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** @param more names of parts and what they say */
    static byte[] openXml(String main, Map<String, String> more) {
        return openXml(main, "", more);
    }

    static byte[] openXml(String main, String types, Map<String, String> more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="xml" ContentType="application/xml"/>%s
                <Override PartName="/word/document.xml" ContentType="%s"/></Types>""".formatted(types, main));
        parts.put("word/document.xml", "<document/>");
        parts.putAll(more);
        return zip(parts);
    }

    static byte[] openDocument(String type, String manifest, Map<String, String> more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", type);
        parts.put("content.xml", "<content/>");
        parts.putAll(more);
        parts.put("META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                var said = bytes(part.getValue());
                if (part.getKey().equals("mimetype")) {
                    var sum = new CRC32();
                    sum.update(said);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(said.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(said);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... pieces) {
        var out = new ByteArrayOutputStream();
        for (var piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
