package no.parorendeportalen.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import no.parorendeportalen.document.DocumentKind;
import no.parorendeportalen.document.DocumentService;
import no.parorendeportalen.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What there is of runs, for those who may see them. */
@Service
@Transactional(readOnly = true)
public class RunService {

    private final RunReader reader;
    private final Branch branch;
    private final Ticks ticks;
    private final ChecklistRuns runs;
    private final DocumentService documents;

    RunService(RunReader reader, Branch branch, Ticks ticks, ChecklistRuns runs, DocumentService documents) {
        this.reader = reader;
        this.branch = branch;
        this.ticks = ticks;
        this.runs = runs;
        this.documents = documents;
    }

    /** Those that are open in a unit, the one that ends first at the top. One question. */
    public List<RunLine> openIn(UUID unit) {
        return reader.openIn(unit);
    }

    /**
     * Those of one's branch of the municipality.
     *
     * @param page counted from 1; beyond the last it is the first
     */
    public RunList page(RunState state, int page) {
        var own = branch.unit();
        return own == null ? new RunList(0, 1, 1, List.of()) : reader.page(state, own, page);
    }

    /** @throws NotFound if there is none, or it is none of theirs */
    public RunLine find(UUID run) {
        return branch.require(run);
    }

    /** Whether it is theirs to see, as it is not after it was given to another branch. */
    public boolean isVisible(UUID run) {
        return branch.find(run).isPresent();
    }

    /**
     * A run whole.
     *
     * @throws NotFound if there is none, or it is none of theirs
     */
    public RunPage read(UUID run) {
        var line = branch.require(run);
        var said = ticks.of(run);
        var sections = new ArrayList<RunPage.Section>();
        for (var section : documents
                .version(DocumentKind.CHECKLIST, line.slug(), line.number())
                .sections()) {
            sections.add(new RunPage.Section(
                    section.heading(),
                    section.steps().stream()
                            .map(it -> new RunPage.Point(it, said.getOrDefault(it.point(), PointTick.NONE)))
                            .toList()));
        }
        return new RunPage(line, sections);
    }

    /**
     * All that was done in a run and with it.
     *
     * @param page counted from 1; beyond the last it is the first
     * @throws NotFound if there is none, or it is none of theirs
     */
    public RunLog log(UUID run, int page) {
        branch.require(run);
        return reader.log(run, page);
    }

    /** What a run in a unit can be called now. */
    public List<NeutralLabel> free(UUID unit) {
        var free = EnumSet.allOf(NeutralLabel.class);
        free.removeAll(runs.taken(unit));
        return List.copyOf(free);
    }
}
