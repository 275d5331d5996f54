package no.parorendeportalen.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.parorendeportalen.access.Colleague;
import no.parorendeportalen.access.Colleagues;
import no.parorendeportalen.access.CurrentMember;
import no.parorendeportalen.municipality.UnitDetails;
import no.parorendeportalen.municipality.UnitService;
import no.parorendeportalen.municipality.UnitTree;
import no.parorendeportalen.shared.NotFound;
import no.parorendeportalen.shared.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Lest og forstått": what somebody is to read, that they have, and for the leader of a unit how far its people have come. */
@Service
@Transactional(readOnly = true)
public class ReceiptService {

    private final Receipts receipts;
    private final ReceiptReader reader;
    private final ReceiptStateReader states;
    private final DocumentLines lines;
    private final Documents documents;
    private final DocumentVersions versions;
    private final UnitService units;
    private final Colleagues colleagues;
    private final CurrentMember member;
    private final Clock clock;

    ReceiptService(
            Receipts receipts,
            ReceiptReader reader,
            ReceiptStateReader states,
            DocumentLines lines,
            Documents documents,
            DocumentVersions versions,
            UnitService units,
            Colleagues colleagues,
            CurrentMember member,
            Clock clock) {
        this.receipts = receipts;
        this.reader = reader;
        this.states = states;
        this.lines = lines;
        this.documents = documents;
        this.versions = versions;
        this.units = units;
        this.colleagues = colleagues;
        this.member = member;
        this.clock = clock;
    }

    /**
     * What somebody is to read, the newest first.
     *
     * @param way their unit and those above it; empty where they have none
     */
    public List<DocumentLine> waiting(UUID account, Collection<UUID> way) {
        return lines.where(
                "d.receipt and " + DocumentConditions.FOR_UNITS + " and " + DocumentConditions.NOT_READ
                        + " order by v.valid_from desc, lower(v.title)",
                Map.of("account", account, "units", way.toArray(UUID[]::new)));
    }

    /** Whether the one who is signed in has read a document in force; nothing is asked where it is not in force. */
    public ReceiptState state(UUID document) {
        return states.state(document, member.get(), member.leads().orElse(null)).orElse(ReceiptState.NONE);
    }

    /**
     * Says for oneself that one has read the version in force. Said once, however often.
     *
     * @throws NotFound if there is no such document, or it does not ask
     * @throws Stale if another version is in force by now
     */
    @Transactional
    public void read(DocumentKind kind, String slug, int number) {
        var document = documents
                .findByKindAndSlug(kind, slug)
                .filter(it -> it.settings().receipt())
                .orElseThrow(() -> new NotFound("document"));
        var today = LocalDate.now(clock);
        var version = versions.find(document.id(), number).orElseThrow(() -> new NotFound("version"));
        if (version.standing(today) != Standing.IN_FORCE) {
            throw new Stale(version.title());
        }
        receipts.add(document.id(), number, member.get().account(), clock.instant());
    }

    /**
     * How far the people of a unit and those below it have come.
     *
     * @throws NotFound for everybody but its leader
     */
    public Coverage coverage() {
        var unit = member.leads().orElseThrow(() -> new NotFound("coverage is for leaders"));
        var tree = units.units();
        var people = colleagues.inUnits(within(tree, unit));
        var read = reader.read(people.stream().map(Colleague::account).toList());
        return new Coverage(reader.asked().stream()
                .map(it -> of(it, people, read.getOrDefault(it.id(), Map.of()), tree))
                .filter(it -> it.all() > 0)
                .toList());
    }

    private static Coverage.OfDocument of(
            ReceiptReader.Asked asked, List<Colleague> people, Map<UUID, Integer> read, UnitTree tree) {
        var readers = people.stream()
                .filter(it ->
                        asked.units().isEmpty() || way(tree, it.unit()).stream().anyMatch(asked.units()::contains))
                .collect(Collectors.partitioningBy(
                        it -> read.getOrDefault(it.account(), -1) >= asked.countsFrom(),
                        Collectors.mapping(Colleague::name, Collectors.toList())));
        return new Coverage.OfDocument(
                asked.kind(),
                asked.slug(),
                asked.title(),
                readers.getOrDefault(true, List.of()),
                readers.getOrDefault(false, List.of()));
    }

    private static Set<UUID> within(UnitTree tree, UUID unit) {
        return tree.all().stream()
                .map(UnitDetails::id)
                .filter(it -> tree.isWithin(it, unit))
                .collect(Collectors.toSet());
    }

    private static Set<UUID> way(UnitTree tree, @Nullable UUID unit) {
        return tree.now(unit)
                .map(it -> tree.upFrom(it.id()).stream().map(UnitDetails::id).collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
