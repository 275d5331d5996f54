package no.parorendeportalen.strategy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads some of the measures that the public can see, each once for every owner. */
interface MeasureBriefs extends Repository<MeasureEdition, UUID> {

    /** A measure with one of its owners, or with none. */
    record BriefRow(
            int number,
            int position,
            int areaNumber,
            String areaTitle,
            @Nullable String areaPrintedNumber,
            @Nullable String approachInTable,
            @Nullable String approachInProse,
            @Nullable String text,
            @Nullable String ownersText,
            TimelineKind timelineKind,
            @Nullable String timelineText,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String owner,
            @Nullable String ownerAddress,
            @Nullable ResponsibilityRole role,
            @Nullable UUID unit) {}

    String ROWS = """
            select new no.parorendeportalen.strategy.MeasureBriefs$BriefRow(m.number, e.position, a.position, a.heading.title,
                a.heading.printedNumber, p.wording.tableText, p.wording.proseText, e.body, e.ownersText, e.timeline.kind, e.timeline.text,
                e.timeline.from, e.timeline.to, o.name, o.address, r.role, o.unit)
            from MeasureEdition e join e.measure m join e.area a left join e.approach p on p.removedReason is null
                left join e.responsibilities r left join r.owner o
            where e.removedReason is null and (e.revision.state = no.parorendeportalen.strategy.RevisionState.ADOPTED
                or e.revision.state = no.parorendeportalen.strategy.RevisionState.HEARING and not exists (
                    select 1 from Revision v where v.state = no.parorendeportalen.strategy.RevisionState.ADOPTED))
            """;

    String IN_ORDER = " order by a.position, e.position, m.number, r.position";

    @Query(ROWS + IN_ORDER)
    List<BriefRow> findAll();

    @Query(ROWS + "and m.number in :numbers" + IN_ORDER)
    List<BriefRow> findByNumbers(Collection<Integer> numbers);

    @Query(ROWS + "and exists (select 1 from Responsibility x where x.edition = e and x.owner.unit in :units)"
            + IN_ORDER)
    List<BriefRow> findOfUnits(Collection<UUID> units);
}
