package no.parorendeportalen.admin;

import java.util.List;
import no.parorendeportalen.access.MemberDetails;
import no.parorendeportalen.audit.TrailLine;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.strategy.DraftSummary;
import org.jspecify.annotations.Nullable;

/**
 * How things stand in a municipality.
 *
 * @param draft what is being worked on; null where nothing is
 * @param latest what was last changed
 */
public record Overview(
        @Nullable DraftSummary draft, List<MemberDetails> members, UnitTree units, List<TrailLine> latest) {}
