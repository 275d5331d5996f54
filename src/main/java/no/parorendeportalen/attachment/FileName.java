package no.parorendeportalen.attachment;

import java.text.Normalizer;
import java.util.Locale;

/** A name that can be shown, sent in a header and saved on any machine, and ends as files of its kind do. */
final class FileName {

    static final int LONGEST = 120;
    private static final String NAMELESS = "vedlegg";

    private FileName() {}

    static String clean(String given, AttachmentType type) {
        var name = plain(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1));
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        var isRight = type.endings().contains(ending);
        var stem = isRight ? trimmed(name.substring(0, dot)) : name;
        var last = "." + (isRight ? ending : type.endings().get(0));
        return shortened(stem.isEmpty() ? NAMELESS : stem, LONGEST - last.length()) + last;
    }

    /** Without what cannot be seen, turns the direction of writing, or means something to a system of files. */
    private static String plain(String name) {
        var plain = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .filter(it -> !isUnseen(it))
                .map(it -> "<>:\"|?*".indexOf(it) >= 0 ? '-' : Character.isSpaceChar(it) ? ' ' : it)
                .forEach(plain::appendCodePoint);
        return trimmed(plain.toString());
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** A name that begins with a dot is hidden; one that ends with a dot or a blank cannot be saved everywhere. */
    private static String trimmed(String name) {
        return name.replaceAll("^[. ]+|[. ]+$", "");
    }

    private static String shortened(String stem, int longest) {
        if (stem.length() <= longest) {
            return stem;
        }
        var end = Character.isHighSurrogate(stem.charAt(longest - 1)) ? longest - 1 : longest;
        return trimmed(stem.substring(0, end));
    }
}
