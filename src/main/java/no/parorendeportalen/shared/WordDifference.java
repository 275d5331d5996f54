package no.parorendeportalen.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What differs between two texts, word by word: paragraphs are compared first, then the words of those that differ. Two texts that have
 * little in common are told as one taken away and one put there, so that no pair of texts takes long to compare.
 */
public record WordDifference(List<Segment> segments) {

    /** Beyond so many pieces on both sides the comparison would take long, and nobody could read what it finds. */
    private static final int MOST_PIECES = 3000;

    private static final Pattern PARAGRAPHS = Pattern.compile("[^\n]++\n*+|\n++");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++|\\n|[^\\S\\n]++|\\X");

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Neighbours are of different kinds; a text is never empty, and keeps its line breaks. */
    public record Segment(Kind kind, String text) {}

    public WordDifference {
        segments = List.copyOf(segments);
    }

    public static WordDifference between(String before, String after) {
        var found = new Found();
        compare(before, after, PARAGRAPHS, found, (was, is) -> compare(was, is, WORDS, found, found::replace));
        return new WordDifference(found.segments());
    }

    public boolean isEmpty() {
        return segments.stream().allMatch(it -> it.kind() == Kind.SAME);
    }

    /** What the text was, without what has been added. */
    public List<Segment> before() {
        return segments.stream().filter(it -> it.kind() != Kind.ADDED).toList();
    }

    /** What the text is, without what has been removed. */
    public List<Segment> after() {
        return segments.stream().filter(it -> it.kind() != Kind.REMOVED).toList();
    }

    private interface Differing {
        void tell(String was, String is);
    }

    private static void compare(String before, String after, Pattern pieces, Found found, Differing differing) {
        var was = pieces(before, pieces);
        var is = pieces(after, pieces);
        var first = 0;
        while (first < was.size() && first < is.size() && was.get(first).equals(is.get(first))) {
            first++;
        }
        var last = 0;
        while (last < was.size() - first
                && last < is.size() - first
                && was.get(was.size() - 1 - last).equals(is.get(is.size() - 1 - last))) {
            last++;
        }
        found.add(Kind.SAME, joined(was, 0, first));
        compareRest(was.subList(first, was.size() - last), is.subList(first, is.size() - last), found, differing);
        found.add(Kind.SAME, joined(was, was.size() - last, was.size()));
    }

    private static void compareRest(List<String> was, List<String> is, Found found, Differing differing) {
        if (was.isEmpty() || is.isEmpty() || was.size() + is.size() > MOST_PIECES) {
            found.replace(String.join("", was), String.join("", is));
            return;
        }
        var at = 0;
        var went = new StringBuilder();
        var came = new StringBuilder();
        for (var delta : DiffUtils.diff(
                        was, is, MyersDiffWithLinearSpace.<String>factory().create(), null)
                .getDeltas()) {
            var source = delta.getSource();
            // What is taken away and what comes instead may be told one after the other.
            if (source.getPosition() > at) {
                tell(went, came, differing);
                found.add(Kind.SAME, joined(was, at, source.getPosition()));
            }
            went.append(String.join("", source.getLines()));
            came.append(String.join("", delta.getTarget().getLines()));
            at = source.getPosition() + source.size();
        }
        tell(went, came, differing);
        found.add(Kind.SAME, joined(was, at, was.size()));
    }

    private static void tell(StringBuilder went, StringBuilder came, Differing differing) {
        if (!went.isEmpty() || !came.isEmpty()) {
            differing.tell(went.toString(), came.toString());
        }
        went.setLength(0);
        came.setLength(0);
    }

    private static List<String> pieces(String text, Pattern pieces) {
        return pieces.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String joined(List<String> pieces, int from, int to) {
        return String.join("", pieces.subList(from, to));
    }

    /** Gathers what is told, changes in one run as one: first all that went, then all that came. */
    private static final class Found {

        private final List<Segment> segments = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private final StringBuilder same = new StringBuilder();

        void replace(String was, String is) {
            add(Kind.REMOVED, was);
            add(Kind.ADDED, is);
        }

        void add(Kind kind, String text) {
            if (text.isEmpty()) {
                return;
            }
            if (kind == Kind.SAME) {
                same.append(text);
                return;
            }
            takeSame();
            (kind == Kind.REMOVED ? removed : added).append(text);
        }

        /** A space between two changed words belongs to the change; a line break stays. */
        private void takeSame() {
            if (same.isEmpty()) {
                return;
            }
            if (!removed.isEmpty() && !added.isEmpty() && same.toString().isBlank() && same.indexOf("\n") < 0) {
                removed.append(same);
                added.append(same);
            } else {
                takeChange();
                segments.add(new Segment(Kind.SAME, same.toString()));
            }
            same.setLength(0);
        }

        private void takeChange() {
            if (!removed.isEmpty()) {
                segments.add(new Segment(Kind.REMOVED, removed.toString()));
            }
            if (!added.isEmpty()) {
                segments.add(new Segment(Kind.ADDED, added.toString()));
            }
            removed.setLength(0);
            added.setLength(0);
        }

        List<Segment> segments() {
            takeChange();
            if (!same.isEmpty()) {
                segments.add(new Segment(Kind.SAME, same.toString()));
            }
            return segments;
        }
    }
}
