package no.parorendeportalen.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import no.parorendeportalen.attachment.AttachmentRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP file, unpacked to see what it holds and how much: no more is kept of it than the few parts that say what it is. It is refused where
 * its parts and its list of them differ, since two programs would then see two different files.
 *
 * @param names of all parts
 * @param said what the wanted parts say
 */
record Unpacked(Set<String> names, Map<String, byte[]> said) {

    /** Bytes. A large workbook is some 60 MB of XML. */
    static final long LARGEST = 120_000_000;

    private static final int MOST_PARTS = 5_000;
    private static final int LARGEST_WANTED = 1_000_000;

    static Unpacked of(byte[] content, Set<String> wanted) throws AttachmentRefused {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.ISO_8859_1)) {
            var unpacked = new Unpacked(new HashSet<>(), new HashMap<>());
            var room = LARGEST;
            var part = zip.getNextEntry();
            while (part != null) {
                var name = part.getName();
                if (unpacked.names.size() == MOST_PARTS) {
                    throw new AttachmentRefused(Reason.BOMB);
                }
                if (!isInside(name) || !unpacked.names.add(name)) {
                    throw new AttachmentRefused(Reason.BROKEN);
                }
                room -= unpacked.read(zip, wanted.contains(name) ? name : null, room);
                part = zip.getNextEntry();
            }
            var listed = ZipEnd.names(content);
            if (listed.size() != unpacked.names.size() || !unpacked.names.containsAll(listed)) {
                throw new AttachmentRefused(Reason.BROKEN);
            }
            return unpacked;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new AttachmentRefused(Reason.BROKEN);
        }
    }

    private long read(ZipInputStream zip, @Nullable String wanted, long room) throws IOException, AttachmentRefused {
        var kept = new ByteArrayOutputStream();
        var some = new byte[8192];
        var size = 0L;
        for (var read = zip.read(some); read >= 0; read = zip.read(some)) {
            size += read;
            if (size > room || wanted != null && size > LARGEST_WANTED) {
                throw new AttachmentRefused(Reason.BOMB);
            }
            if (wanted != null) {
                kept.write(some, 0, read);
            }
        }
        if (wanted != null) {
            said.put(wanted, kept.toByteArray());
        }
        return size;
    }

    private static boolean isInside(String name) {
        return !name.startsWith("/") && !name.contains("\\") && !("/" + name + "/").contains("/../");
    }
}
