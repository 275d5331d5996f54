package no.parorendeportalen.admin;

import java.util.List;
import no.parorendeportalen.access.MemberDetails;
import no.parorendeportalen.audit.TrailLine;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.strategy.DraftSummary;
import no.parorendeportalen.strategy.PlanDue;
import no.parorendeportalen.upkeep.ToDo;
import org.jspecify.annotations.Nullable;

/**
 * How things stand in a municipality.
 *
 * @param draft what is being worked on; null where nothing is
 * @param due what is due of the adopted strategy; null where nothing has been adopted
 * @param revisedEvery years between revisions, where the strategy does not say
 * @param latest what was last changed
 * @param toDo how much of what carers are told waits for somebody
 */
public record Overview(
        @Nullable DraftSummary draft,
        @Nullable PlanDue due,
        int revisedEvery,
        List<MemberDetails> members,
        UnitTree units,
        List<TrailLine> latest,
        ToDo toDo) {}
