package no.parorendeportalen.search;

/** How far a word is from another: letters that are missing, too many, wrong, or have changed places with their neighbour. */
final class Misspelling {

    private Misspelling() {}

    /** Whether the one may be a misspelling of the other: one mistake in a short word, two in a longer one, three in a very long one. */
    static boolean isLikely(String written, String meant) {
        var length = Math.max(written.length(), meant.length());
        return distance(written, meant) <= (length <= 5 ? 1 : length <= 11 ? 2 : 3);
    }

    static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1);
        var least = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
