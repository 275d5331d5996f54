package no.parorendeportalen.attachment;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import no.parorendeportalen.attachment.AttachmentRefused.Reason;

/** A file of Office's or OpenDocument's kind: parts in a ZIP file. Which one it is, they say themselves. */
final class OfficeFile {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIME_TYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, AttachmentType> MAIN_PARTS = Map.of(
            OPEN_XML + "wordprocessingml.document.main+xml", AttachmentType.DOCX,
            OPEN_XML + "spreadsheetml.sheet.main+xml", AttachmentType.XLSX,
            OPEN_XML + "presentationml.presentation.main+xml", AttachmentType.PPTX);

    private static final Set<AttachmentType> OPEN_DOCUMENT = Set.of(AttachmentType.ODT, AttachmentType.ODS);

    /** In the types and the names of parts: macros, controls, and objects of other programs. */
    private static final List<String> RUNNING = List.of("macro", "vba", "activex", "oleobject");

    private OfficeFile() {}

    static AttachmentType typeOf(byte[] content) throws AttachmentRefused {
        var file = Unpacked.of(content, Set.of(CONTENT_TYPES, MIME_TYPE, MANIFEST));
        var contentTypes = file.said().get(CONTENT_TYPES);
        var mimeType = file.said().get(MIME_TYPE);
        if (contentTypes != null && mimeType != null) {
            throw new AttachmentRefused(Reason.BROKEN);
        }
        if (contentTypes != null) {
            return openXml(file, contentTypes);
        }
        if (mimeType != null) {
            return openDocument(file, mimeType);
        }
        throw new AttachmentRefused(Reason.UNKNOWN);
    }

    private static AttachmentType openXml(Unpacked file, byte[] contentTypes) throws AttachmentRefused {
        var types = contentTypes(contentTypes);
        refuseRunning(types);
        refuseRunning(file.names());
        var mains = types.stream().map(MAIN_PARTS::get).filter(Objects::nonNull).toList();
        return switch (mains.size()) {
            case 0 -> throw new AttachmentRefused(Reason.UNKNOWN);
            case 1 -> mains.get(0);
            default -> throw new AttachmentRefused(Reason.BROKEN);
        };
    }

    private static AttachmentType openDocument(Unpacked file, byte[] mimeType) throws AttachmentRefused {
        var type = AttachmentType.ofMediaType(new String(mimeType, StandardCharsets.US_ASCII).strip())
                .filter(OPEN_DOCUMENT::contains)
                .orElseThrow(() -> new AttachmentRefused(Reason.UNKNOWN));
        var manifest = file.said().get(MANIFEST);
        if (manifest == null) {
            throw new AttachmentRefused(Reason.BROKEN);
        }
        var said = new String(manifest, StandardCharsets.UTF_8);
        if (said.contains("encryption-data")) {
            throw new AttachmentRefused(Reason.LOCKED);
        }
        refuseRunning(Set.of(said));
        if (file.names().stream().anyMatch(OfficeFile::isScript)) {
            throw new AttachmentRefused(Reason.MACROS);
        }
        return type;
    }

    /** Many files list libraries that are empty. */
    private static boolean isScript(String name) {
        return (name.startsWith("Basic/") || name.startsWith("Scripts/"))
                && !name.endsWith("/")
                && !name.endsWith("/script-lb.xml")
                && !name.endsWith("/script-lc.xml");
    }

    private static void refuseRunning(Set<String> said) throws AttachmentRefused {
        for (var it : said) {
            var small = it.toLowerCase(Locale.ROOT);
            if (RUNNING.stream().anyMatch(small::contains)) {
                throw new AttachmentRefused(Reason.MACROS);
            }
        }
    }

    private static Set<String> contentTypes(byte[] xml) throws AttachmentRefused {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var types = new LinkedHashSet<String>();
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    var type = reader.getAttributeValue(null, "ContentType");
                    if (type != null) {
                        types.add(type.strip());
                    }
                }
            }
        } catch (XMLStreamException unreadable) {
            throw new AttachmentRefused(Reason.BROKEN);
        }
        return types;
    }
}
