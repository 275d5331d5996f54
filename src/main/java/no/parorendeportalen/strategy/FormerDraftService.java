package no.parorendeportalen.strategy;

import java.util.List;
import no.parorendeportalen.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the revisions that were given up, for those who edit the plan. The public never sees them. */
@Service
@Transactional(readOnly = true)
public class FormerDraftService {

    private final Revisions revisions;
    private final RevisionReading reading;

    FormerDraftService(Revisions revisions, RevisionReading reading) {
        this.revisions = revisions;
        this.reading = reading;
    }

    /** The latest first. */
    public List<FormerDraft> list() {
        return revisions.findFormerDrafts();
    }

    /** @throws NotFound if no revision of that number was given up */
    public FormerDraft get(int number) {
        return list().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("no such draft"));
    }

    /**
     * All there is to read in one.
     *
     * @throws NotFound if no revision of that number was given up
     */
    public WholeStrategy whole(int number) {
        return revisions.findWithdrawn(number).map(reading::whole).orElseThrow(() -> new NotFound("no such draft"));
    }
}
