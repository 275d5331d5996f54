package no.parorendeportalen.audit;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the trail, newest first. */
@Service
@Transactional(readOnly = true)
public class TrailService {

    static final int PAGE_SIZE = 50;

    private static final int AT_A_TIME = 500;
    private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "at", "id");

    private final KeptEntries entries;
    private final KeptChanges changes;
    private final TransactionTemplate reading;
    private final Clock clock;

    TrailService(KeptEntries entries, KeptChanges changes, PlatformTransactionManager transactions, Clock clock) {
        this.entries = entries;
        this.changes = changes;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    /** The last things that were done. */
    public List<TrailLine> latest(int count) {
        return entries.findBy(
                Specification.unrestricted(),
                found -> lines(found.sortBy(NEWEST).limit(count).all()));
    }

    /** All that was done to one thing. */
    public List<TrailLine> history(UUID subject) {
        return lines(entries.findAll(TrailSearch.by(TrailFilter.of(subject), clock.getZone()), NEWEST));
    }

    /** Who last did anything to a thing; nothing where that was the operator, or nobody. */
    public Optional<String> lastHand(UUID subject) {
        return entries
                .findBy(
                        TrailSearch.by(TrailFilter.of(subject), clock.getZone()),
                        found -> found.sortBy(NEWEST).limit(1).all())
                .stream()
                .findFirst()
                .map(KeptEntry::who);
    }

    /**
     * A page of what is looked for; where there are fewer pages, the last one.
     *
     * @param number counted from 1
     */
    public TrailPage find(TrailFilter filter, int number) {
        var wanted = TrailSearch.by(filter, clock.getZone());
        var found = page(wanted, number);
        if (found.isEmpty() && found.getTotalPages() > 0) {
            found = page(wanted, found.getTotalPages());
        }
        return new TrailPage(
                lines(found.getContent()),
                found.getNumber() + 1,
                Math.max(1, found.getTotalPages()),
                found.getTotalElements(),
                choices());
    }

    private Page<KeptEntry> page(Specification<KeptEntry> wanted, int number) {
        return entries.findAll(wanted, PageRequest.of(number - 1, PAGE_SIZE, NEWEST));
    }

    /** Hands out all that is looked for, without holding more than a little of it at a time, nor the database while it is handed out. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void each(TrailFilter filter, Consumer<TrailLine> reader) {
        var wanted = TrailSearch.by(filter, clock.getZone()).and(TrailSearch.until(clock.instant()));
        for (var at = PageRequest.of(0, AT_A_TIME, NEWEST); ; at = at.next()) {
            var slice = slice(wanted, at);
            slice.forEach(reader);
            if (!slice.hasNext()) {
                return;
            }
        }
    }

    private Slice<TrailLine> slice(Specification<KeptEntry> wanted, PageRequest at) {
        return Objects.requireNonNull(reading.execute(status -> {
            var found = entries.findBy(wanted, it -> it.sortBy(NEWEST).slice(at));
            return new SliceImpl<>(lines(found.getContent()), at, found.hasNext());
        }));
    }

    private TrailChoices choices() {
        var groups = entries.acts().stream()
                .map(it -> it.replaceFirst("[.].*", ""))
                .distinct()
                .sorted()
                .toList();
        return new TrailChoices(entries.people(), groups);
    }

    private List<TrailLine> lines(List<KeptEntry> found) {
        var said = found.isEmpty() ? List.<KeptChange>of() : changes.of(found);
        var byEntry = said.stream().collect(Collectors.groupingBy(KeptChange::entry));
        return found.stream()
                .map(it -> it.line(clock.getZone(), byEntry.getOrDefault(it.id(), List.of())))
                .toList();
    }
}
