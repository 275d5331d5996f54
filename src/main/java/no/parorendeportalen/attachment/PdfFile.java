package no.parorendeportalen.attachment;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import no.parorendeportalen.attachment.AttachmentRefused.Reason;

/**
 * A PDF that only shows pages: it runs nothing, carries no other file, and is locked by no password. Its objects are read as text, those
 * that are packed together too; what a page draws is not.
 */
final class PdfFile {

    private static final String END_OF_NAME = "(?![^\\s()<>\\[\\]{}/%])";

    /** Long enough never to stand in a picture by chance. */
    private static final Pattern ANYWHERE =
            Pattern.compile("/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia)" + END_OF_NAME);

    private static final Pattern AMONG_OBJECTS = Pattern.compile("/(?:JS|XFA)" + END_OF_NAME);
    private static final Pattern LOCK = Pattern.compile("/Encrypt" + END_OF_NAME);
    private static final Pattern STREAM = Pattern.compile(">>\\s*stream\\r?\\n");
    private static final Pattern FLATE =
            Pattern.compile("/Filter\\s*(?:/FlateDecode" + END_OF_NAME + "|\\[\\s*/FlateDecode\\s*])");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9a-fA-F]{2})");

    /** Bytes, of all packed objects of a file. */
    private static final int LARGEST = 40_000_000;

    private static final int END_IS_WITHIN = 2048;

    private int unpacked;

    private PdfFile() {}

    static void requireInert(byte[] content) throws AttachmentRefused {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("%PDF-") || text.indexOf("%%EOF", text.length() - END_IS_WITHIN) < 0) {
            throw new AttachmentRefused(Reason.BROKEN);
        }
        var objects = new PdfFile().objects(text);
        if (LOCK.matcher(objects).find()) {
            throw new AttachmentRefused(Reason.LOCKED);
        }
        if (ANYWHERE.matcher(unescaped(text)).find()
                || ANYWHERE.matcher(objects).find()
                || AMONG_OBJECTS.matcher(objects).find()) {
            throw new AttachmentRefused(Reason.ACTIVE);
        }
    }

    /** All that is no stream, and the streams that are objects. */
    private String objects(String text) throws AttachmentRefused {
        var objects = new StringBuilder();
        var stream = STREAM.matcher(text);
        var from = 0;
        while (stream.find(from)) {
            var object = unescaped(text.substring(from, stream.end()));
            var end = text.indexOf("endstream", stream.end());
            if (end < 0) {
                break;
            }
            objects.append(object).append('\n');
            var dictionary = object.substring(Math.max(0, object.lastIndexOf(" obj")));
            if (dictionary.contains("/ObjStm")) {
                objects.append(unescaped(packed(dictionary, text.substring(stream.end(), end))))
                        .append('\n');
            }
            from = end;
        }
        return objects.append(unescaped(text.substring(from))).toString();
    }

    /** What cannot be unpacked cannot be vouched for. */
    private String packed(String dictionary, String stream) throws AttachmentRefused {
        if (!dictionary.contains("/Filter")) {
            return stream;
        }
        if (!FLATE.matcher(dictionary).find() || dictionary.contains("/Predictor")) {
            throw new AttachmentRefused(Reason.BROKEN);
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(stream.getBytes(StandardCharsets.ISO_8859_1));
            var text = new StringBuilder();
            var some = new byte[8192];
            for (var read = inflater.inflate(some); read > 0; read = inflater.inflate(some)) {
                unpacked += read;
                if (unpacked > LARGEST) {
                    throw new AttachmentRefused(Reason.BOMB);
                }
                text.append(new String(some, 0, read, StandardCharsets.ISO_8859_1));
            }
            return text.toString();
        } catch (DataFormatException unreadable) {
            throw new AttachmentRefused(Reason.BROKEN);
        } finally {
            inflater.end();
        }
    }

    /** A name may be written with the numbers of its letters. */
    private static String unescaped(String text) {
        return text.indexOf('#') < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(it ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(it.group(1), 16))));
    }
}
