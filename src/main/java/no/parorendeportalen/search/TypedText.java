package no.parorendeportalen.search;

import java.util.function.IntPredicate;

/** What somebody typed to search for, as a page can show it again. */
public final class TypedText {

    private static final int LONGEST = 200;

    private TypedText() {}

    /** Without what cannot stand on a page, in one line that is not too long. */
    public static String readable(String typed) {
        IntPredicate unreadable = it -> Character.isISOControl(it)
                || Character.getType(it) == Character.SURROGATE
                || Character.getType(it) == Character.FORMAT
                || (it & 0xFFFE) == 0xFFFE
                || it >= 0xFDD0 && it <= 0xFDEF;
        return typed.codePoints()
                .map(it -> unreadable.test(it) ? ' ' : it)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
