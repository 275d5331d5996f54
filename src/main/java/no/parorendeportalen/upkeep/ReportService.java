package no.parorendeportalen.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.access.Member;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import no.parorendeportalen.shared.TrailEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers say is wrong, and what is done about it. */
@Service
@Transactional(readOnly = true)
public class ReportService {

    private static final int PAGE_SIZE = 25;

    private final ErrorReports reports;
    private final KeptService kept;
    private final CurrentMember member;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportService(
            ErrorReports reports,
            KeptService kept,
            CurrentMember member,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.kept = kept;
        this.member = member;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a reader wants to say something about: only what the public sees.
     *
     * @throws NotFound if there is no such thing for the public
     */
    public KeptState about(KeptKind kind, UUID thing) {
        var state = state(kind, thing);
        if (!state.isPublic()) {
            throw new NotFound("nothing public");
        }
        return state;
    }

    /**
     * The same, also of something that has left the public pages while a reader wrote.
     *
     * @throws NotFound if there is no such thing
     */
    public KeptState state(KeptKind kind, UUID thing) {
        if (kind.isForStaff()) {
            throw new NotFound("nothing that the public sees");
        }
        return kept.state(kind, thing);
    }

    /**
     * Takes what a reader says, also of something that has left the public pages while they wrote.
     *
     * @throws NotFound if there is no such thing
     */
    @Transactional
    public UUID receive(KeptKind kind, UUID thing, String message) {
        return reports.save(new ErrorReport(state(kind, thing), message, LocalDate.now(clock)))
                .id();
    }

    public int open() {
        return reports.countByState(ReportState.OPEN);
    }

    /** @param page counted from 1 */
    public ReportList list(ReportState state, int page) {
        var found = find(state, page);
        var last = Math.max(1, found.getTotalPages());
        return page > last
                ? list(state, last)
                : new ReportList(
                        Math.toIntExact(found.getTotalElements()),
                        page,
                        last,
                        found.map(ErrorReport::details).toList());
    }

    private Page<ErrorReport> find(ReportState state, int page) {
        var wanted = PageRequest.of(page - 1, PAGE_SIZE);
        return state == ReportState.OPEN ? reports.open(state, wanted) : reports.closed(state, wanted);
    }

    /** @throws NotFound if the municipality has no such report */
    public ReportDetails details(UUID report) {
        return get(report).details();
    }

    /**
     * Says what was done about a report.
     *
     * @param version of the report as somebody saw it
     * @throws Stale if somebody else was first
     */
    @Transactional
    public ReportDetails close(UUID id, long version, ReportState outcome, String note) {
        var report = get(id, version);
        report.close(
                outcome,
                note,
                LocalDate.now(clock),
                member.find().map(Member::name).orElse(null));
        return told(
                report,
                TrailEntry.of(
                        outcome == ReportState.ANSWERED ? "report.answered" : "report.closed",
                        report.id(),
                        report.title()));
    }

    /**
     * Takes that back.
     *
     * @throws Stale if somebody else was first, or the reader's words are gone
     */
    @Transactional
    public ReportDetails reopen(UUID id, long version) {
        var report = get(id, version);
        report.reopen();
        return told(report, TrailEntry.of("report.reopened", report.id(), report.title()));
    }

    /** Forgets the words of what was closed long ago. */
    @Transactional
    public void forgetOldWords() {
        reports.forgetWords(ErrorReport.wordsKeptSince(LocalDate.now(clock)));
    }

    private ReportDetails told(ErrorReport report, TrailEntry entry) {
        try {
            reports.flush();
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new Stale("report");
        }
        var details = report.details();
        events.publishEvent(entry.because(details.note()));
        return details;
    }

    private ErrorReport get(UUID id, long version) {
        var report = get(id);
        if (report.details().version() != version) {
            throw new Stale("report");
        }
        return report;
    }

    private ErrorReport get(UUID id) {
        return reports.findById(id).orElseThrow(() -> new NotFound("no such report"));
    }
}
