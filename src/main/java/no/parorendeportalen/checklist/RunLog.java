package no.parorendeportalen.checklist;

import java.util.List;

/**
 * A page of what was done in a run and with it, the last first.
 *
 * @param page counted from 1
 */
public record RunLog(int page, int pages, List<RunLogLine> lines) {

    public RunLog {
        lines = List.copyOf(lines);
    }
}
