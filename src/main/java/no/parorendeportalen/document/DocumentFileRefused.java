package no.parorendeportalen.document;

import java.util.List;

/** A file that is no document, with all that was found wrong in it. */
public class DocumentFileRefused extends Exception {

    private final transient List<Problem> problems;

    /**
     * Something wrong in a file.
     *
     * @param line counted from 1; 0 where it is none in particular
     * @param reason the last part of the message key {@code document.file.…}
     * @param where the field; empty where it is none in particular
     */
    public record Problem(int line, String reason, String where) {}

    DocumentFileRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
