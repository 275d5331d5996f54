package no.parorendeportalen.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The end of a ZIP file: the list of what is in it. Programs go by this list, wherever in a file it stands. */
final class ZipEnd {

    private static final int SIGNATURE = 0x06054b50;
    private static final int SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_SIZE = 46;
    private static final int NAME_IS_UTF_8 = 0x800;

    private ZipEnd() {}

    /** Whether anything could take this for a ZIP file, whatever it begins with. */
    static boolean isIn(byte[] content) {
        return find(content, false).isPresent();
    }

    /**
     * The names that are listed.
     *
     * @throws IllegalArgumentException if the list is not the very end of the file, or does not fit together
     */
    static List<String> names(byte[] content) {
        var end = find(content, true).orElseThrow(() -> new IllegalArgumentException("no list at the end"));
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        var count = Short.toUnsignedInt(bytes.getShort(end + 10));
        var at = Integer.toUnsignedLong(bytes.getInt(end + 16));
        if (at + Integer.toUnsignedLong(bytes.getInt(end + 12)) != end) {
            throw new IllegalArgumentException("something stands before or between");
        }
        var names = new ArrayList<String>();
        var next = (int) at;
        while (next < end) {
            if (end - next < LISTED_SIZE || bytes.getInt(next) != LISTED) {
                throw new IllegalArgumentException("the list is broken");
            }
            var name = Short.toUnsignedInt(bytes.getShort(next + 28));
            var more = Short.toUnsignedInt(bytes.getShort(next + 30)) + Short.toUnsignedInt(bytes.getShort(next + 32));
            if (next + LISTED_SIZE + name + more > end) {
                throw new IllegalArgumentException("the list is broken");
            }
            var isUtf8 = (bytes.getShort(next + 8) & NAME_IS_UTF_8) != 0;
            names.add(new String(
                    content, next + LISTED_SIZE, name, isUtf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
            next += LISTED_SIZE + name + more;
        }
        if (names.size() != count) {
            throw new IllegalArgumentException("the list counts wrongly");
        }
        return names;
    }

    private static OptionalInt find(byte[] content, boolean atTheVeryEnd) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        var first = Math.max(0, content.length - SIZE - LONGEST_COMMENT);
        for (var at = content.length - SIZE; at >= first; at--) {
            if (bytes.getInt(at) == SIGNATURE
                    && (!atTheVeryEnd || at + SIZE + Short.toUnsignedInt(bytes.getShort(at + 20)) == content.length)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }
}
